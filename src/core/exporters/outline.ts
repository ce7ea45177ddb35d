import type { Content, Slide } from '../model.ts';
import { phraseText } from '../layouts/html.ts';
import type { Exporter } from './exporter.ts';
import { slideNumbers } from './slide-numbers.ts';
import { utf8 } from './utf8.ts';

/** The titles of the slides under those of their parts, in Markdown, with their printed numbers. */
export const outline: Exporter = {
  name: 'outline',
  extension: '.md',
  label: () => '提纲',
  write: async ({ deck }) => {
    const numbers = slideNumbers(deck.slides);
    const lines = deck.slides.flatMap((slide) => linesOf(slide, numbers.get(slide.id)));
    return { bytes: utf8(`# ${deck.title}\n${lines.join('\n')}\n`), pages: deck.slides.length };
  },
};

/** Slides that stand between others and say nothing of their own. */
const BETWEEN: ReadonlySet<Content['type']> = new Set(['cover', 'contents', 'closing']);

function linesOf({ content }: Slide, number: number | undefined): readonly string[] {
  const title = phraseText(content.title);
  if (BETWEEN.has(content.type)) return [];
  if (content.type === 'section') return ['', `## ${title}`, ''];
  return [`- ${title}${number === undefined ? '' : `（${number}）`}`];
}
