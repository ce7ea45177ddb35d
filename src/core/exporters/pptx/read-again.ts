import { Parser } from 'htmlparser2';
import { decodeAs } from '../../importers/encoding.ts';
import { relationsOf } from '../../importers/office/relations.ts';
import { openArchive, type Archive } from '../../importers/office/zip.ts';
import type { RenderedSlide } from '../../model.ts';
import { shownFigures, unspaced } from '../pdf/shown-figures.ts';
import { Unsound } from '../unsound.ts';

/** Reads a written presentation again; throws Unsound where a slide is missing, or a figure in the text of its slide and charts. */
export function readAgain(bytes: Uint8Array, slides: readonly RenderedSlide[]): void {
  const archive = openArchive(bytes);
  for (const [index, { html, title }] of slides.entries()) {
    const path = `ppt/slides/slide${index + 1}.xml`;
    if (!archive(path)) throw new Unsound('pptx-lacks-slide', { title });
    const said = textOf(archive, path);
    const figure = shownFigures(html).find((one) => !said.includes(one));
    if (figure !== undefined) throw new Unsound('pptx-lacks-figure', { figure, title });
  }
}

/** All words of a slide and of its charts, a paragraph a line, without blanks. */
function textOf(archive: Archive, slide: string): string {
  const charts = relationsOf(archive, slide).filter(({ type }) => type === 'chart');
  return [slide, ...charts.map(({ path }) => path)].flatMap((path) => paragraphsOf(archive(path))).join('\n');
}

function paragraphsOf(part: Uint8Array | undefined): readonly string[] {
  const paragraphs: string[] = [];
  let text = '';
  let isText = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        isText = name === 'a:t';
      },
      ontext(words) {
        if (isText) text += words;
      },
      onclosetag(name) {
        isText = false;
        if (name !== 'a:p') return;
        paragraphs.push(unspaced(text));
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(part ? decodeAs('utf-8', part) : '');
  return paragraphs;
}
