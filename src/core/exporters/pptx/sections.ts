import { hash } from '../../hash.ts';
import { phraseText } from '../../layouts/html.ts';
import type { Deck } from '../../model.ts';
import { xml } from './xml.ts';

interface Section {
  readonly name: string;
  readonly slides: number[];
}

/** Returns the sections of a deck ([MS-PPTX] 2.2.10): what stands before the first part, then each part with its own slide first. */
export function sectionsXml({ slides, title }: Deck, ids: readonly number[]): string {
  const sections: Section[] = [];
  for (const [index, { content }] of slides.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    if (content.type === 'section' || sections.length === 0) {
      sections.push({ name: content.type === 'section' ? phraseText(content.title) : title, slides: [] });
    }
    sections.at(-1)?.slides.push(id);
  }
  const said = sections.map(({ name, slides: inside }, index) =>
    xml(
      'p14:section',
      { name, id: guidOf(`${index} ${name}`) },
      xml('p14:sldIdLst', {}, ...inside.map((id) => xml('p14:sldId', { id }))),
    ),
  );
  return xml(
    'p:ext',
    { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
    xml(
      'p14:sectionLst',
      { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
      ...said,
    ),
  );
}

/** A GUID that the same words always have (RFC 9562 §5.8: version 8, made as one likes). */
export function guidOf(words: string): string {
  const digits = Array.from({ length: 4 }, (_, index) => hexOf(`${index}${words}`)).join('');
  const [a, b, c, d] = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(13, 16), digits.slice(17, 20)];
  return `{${a}-${b}-8${c}-8${d}-${digits.slice(20, 32)}}`.toUpperCase();
}

const hexOf = (words: string): string =>
  Number.parseInt(hash(words), 36).toString(16).padStart(8, '0').slice(-8);
