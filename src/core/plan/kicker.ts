import type { Phrase, Slide } from '../model.ts';
import { partTitle, titleOf } from './front.ts';
import type { Passage } from './passage.ts';
import type { Part } from './passages.ts';
import { furniture, phraseOf, type Source, textOf } from './phrase.ts';

/** Says where in the part one is (关键词 2 · 产业发展); the part itself where the title is the heading already. */
export function kickerOf(source: Source, { section, path }: Passage, part: Part, slide: Slide): Phrase {
  const whole = partTitle(source, part);
  const { heading } = section;
  if (!heading) return whole;
  const words = phraseOf(source, heading.said.span);
  const label = /关键词/.test(heading.number?.text ?? '') ? labelOf(heading.number?.text ?? '') : [];
  if (label.length > 0) return [...label, furniture(' · '), ...words];
  if (!isSaidIn(textOf(slide.content.title), textOf(words))) return words;
  const above = path.at(-2)?.heading;
  if (above) return phraseOf(source, above.said.span);
  return textOf(whole) === textOf(words) ? titleOf(source, part.article) : whole;
}

/** The title is the heading, or begins with it or a clause of it before its figure. */
const isSaidIn = (title: string, heading: string): boolean =>
  title === heading || [heading, ...heading.split('，')].some((said) => title.startsWith(`${said}：`));

function labelOf(number: string): Phrase {
  const [, words = '', digits = ''] = /^(\D*?)\s*(\d*)[.．、：:]?$/.exec(number) ?? [];
  return [
    ...(words ? [furniture(words)] : []),
    ...(digits ? [{ type: 'numbering' as const, text: ` ${digits}` }] : []),
  ];
}
