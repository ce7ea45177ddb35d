import { escapeHtml, phraseText, spanText } from '../layouts/html.ts';
import type { Fact, Phrase, Run } from '../model.ts';
import { setLines } from '../typography/set-lines.ts';
import type { Fonts } from '../typography/typesetter.ts';

/** How a line of a chart's text is set. `y` is its base line. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: true;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const FAMILY = "'Rostrum Sans','Noto Sans SC',sans-serif";

/** Returns a line of text; each of its numbers says where it comes from. */
export function textAt(phrase: Phrase, x: number, y: number, style: TextStyle): string {
  const anchor = style.anchor && style.anchor !== 'start' ? ` text-anchor="${style.anchor}"` : '';
  return (
    `<text x="${round(x)}" y="${round(y)}" font-family="${FAMILY}" font-size="${style.size}"` +
    ` font-weight="${style.bold ? 700 : 400}" font-kerning="none" fill="${style.fill}"${anchor}>${phrase.map(runSvg).join('')}</text>`
  );
}

export const round = (value: number): number => Math.round(value * 100) / 100;

function runSvg(run: Run): string {
  const text = escapeHtml(run.text);
  switch (run.type) {
    case 'figure':
      return `<tspan data-span="${spanText(run.span)}" data-fact="${run.fact}">${text}</tspan>`;
    case 'date':
      return `<tspan data-span="${spanText(run.span)}">${text}</tspan>`;
    case 'derived':
      return `<tspan data-derived="${run.from.map(spanText).join(',')}">${text}</tspan>`;
    case 'typed':
      return `<tspan data-typed="">${text}</tspan>`;
    case 'numbering':
      return `<tspan data-number="">${text}</tspan>`;
    case 'words':
      return run.span ? `<tspan data-quote="${spanText(run.span)}">${text}</tspan>` : text;
  }
}

/** A number of the scale, which the report does not say. */
export const scaleText = (text: string, x: number, y: number, style: TextStyle): string =>
  textAt([{ type: 'numbering', text }], x, y, style);

/** The number of a fact with the words of its bound, as printed. */
export function figurePhrase(fact: Fact): Phrase {
  const number: Run = { type: 'figure', text: fact.printed, span: fact.span, fact: fact.id };
  if (!fact.boundWords) return [number];
  const words: Run = { type: 'words', text: fact.boundWords.text, span: fact.boundWords.span };
  return fact.boundWords.span.start < fact.span.start ? [words, number] : [number, words];
}

/** The width of a phrase as SVG draws it: the sum of the advances, marks neither squeezed nor parted. */
export function widthOf(phrase: Phrase, size: number, fonts: Fonts, bold = false): number {
  const font = fonts[bold ? 'sans-bold' : 'sans'];
  return [...phraseText(phrase)].reduce((sum, one) => sum + font.advance(one.codePointAt(0) ?? 0), 0) * size;
}

/** Breaks a phrase into lines of at most the width; nothing where it takes more lines than allowed. */
export function brokenLines(
  phrase: Phrase,
  size: number,
  width: number,
  most: number,
  fonts: Fonts,
): readonly Phrase[] | undefined {
  const setting = { face: 'sans', size, width, maxLines: most } as const;
  const lines = setLines(phrase, setting, fonts) ?? setLines(phrase, { ...setting, lastResort: true }, fonts);
  return lines?.map(({ runs }) => runs);
}

/** Lines under each other, the middle of the block at `middle`. */
export function textBlock(lines: readonly Phrase[], x: number, middle: number, style: TextStyle): string {
  const step = style.size * 1.3;
  const first = middle - ((lines.length - 1) * step) / 2 + style.size * 0.36;
  return lines.map((line, index) => textAt(line, x, first + index * step, style)).join('');
}
