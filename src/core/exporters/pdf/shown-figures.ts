import { Parser } from 'htmlparser2';

/** Attributes of an element that shows a figure, however it came to be (`layouts/html.ts`). */
const FIGURE = ['data-span', 'data-derived', 'data-typed'] as const;

/** Returns what a text reads without its blanks: in print they come and go with the setting. */
export const unspaced = (text: string): string => text.replaceAll(/\s/g, '');

/** Returns every figure and date that a slide's html shows, in reading order, each as often as it is shown. */
export function shownFigures(html: string): readonly string[] {
  const figures: string[] = [];
  let depth = 0;
  let text: string | undefined;
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (text !== undefined) depth++;
      else if (FIGURE.some((name) => name in attributes)) [depth, text] = [0, ''];
    },
    ontext(said) {
      if (text !== undefined) text += said;
    },
    onclosetag() {
      if (text === undefined || depth-- > 0) return;
      if (unspaced(text) !== '') figures.push(unspaced(text));
      text = undefined;
    },
  });
  parser.end(html);
  return figures;
}
