import { escapeHtml, phraseText, spanText, typedAttributes } from '../layouts/html.ts';
import { say } from '../messages/index.ts';
import type { Fact, Phrase, Run } from '../model.ts';
import { typedRun } from '../typed.ts';
import { textWidth } from '../typography/measure.ts';
import { setLines } from '../typography/set-lines.ts';
import { spacingOf } from '../typography/spacing.ts';
import type { Fonts } from '../typography/typesetter.ts';

/** How a line of a chart's text is set. `y` is its base line. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: true;
  readonly fill: string;
  /** Paper behind the letters, as wide as they are, where a line of the scale would run through them. */
  readonly plate?: { readonly fill: string; readonly width: number };
  readonly anchor?: 'start' | 'middle' | 'end';
}

const FAMILY = "'Rostrum Sans','Noto Sans SC',sans-serif";

/** Returns a line of text, spaced by rule as elsewhere on slides, each of its numbers with where it comes from; nothing for no words. */
export function textAt(phrase: Phrase, x: number, y: number, style: TextStyle): string {
  if (phrase.length === 0) return '';
  const { size, anchor = 'start' } = style;
  const spaces = spacingOf(Array.from(phraseText(phrase)));
  const before = (spaces[0] ?? 0) * (1 - BEHIND[anchor]);
  const behind = (spaces.at(-1) ?? 0) * BEHIND[anchor];
  return textElement(runsSvg(phrase, spaces), x + (before - behind) * size, y, style);
}

/** Returns a text element around runs that are set already. */
export function textElement(inside: string, x: number, y: number, style: TextStyle): string {
  const { size, bold, fill, anchor = 'start' } = style;
  return (
    plateSvg(x, y, style) +
    `<text x="${round(x)}" y="${round(y)}" font-family="${FAMILY}" font-size="${size}"` +
    ` font-weight="${bold ? 700 : 400}" font-kerning="none" fill="${fill}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>` +
    `${inside}</text>`
  );
}

/** How far a plate reaches beyond the letters to the sides, in px; above and below the base line, in em. */
const PLATE = { side: 4, above: 0.86, below: 0.14 } as const;

/** A plate and no outline of the letters: Chromium writes outlined letters into a PDF as Type 3 fonts. */
function plateSvg(x: number, y: number, { size, plate, anchor = 'start' }: TextStyle): string {
  if (!plate) return '';
  const left = x - plate.width * BEHIND[anchor] - PLATE.side;
  return `<rect x="${round(left)}" y="${round(y - size * PLATE.above)}" width="${round(plate.width + 2 * PLATE.side)}" height="${round(size * (PLATE.above + PLATE.below))}" fill="${plate.fill}"/>`;
}

/** How much of a line lies before the place that it is set to: by so much hang the blanks of marks at its ends. */
const BEHIND = { start: 0, middle: 0.5, end: 1 } as const;

export const round = (value: number): number => Math.round(value * 100) / 100;

function runsSvg(runs: Phrase, spaces: readonly number[]): string {
  let at = 0;
  return runs
    .map((run) => {
      const characters = Array.from(run.text);
      const inside = characters.map((character, index) =>
        spaced(character, at + index > 0 ? (spaces[at + index] ?? 0) : 0),
      );
      at += characters.length;
      return runSvg(run, inside.join(''));
    })
    .join('');
}

/** The space is a shift, so that the text itself stays as the report has it. */
const spaced = (character: string, ems: number): string =>
  ems === 0 ? escapeHtml(character) : `<tspan dx="${ems}em">${escapeHtml(character)}</tspan>`;

function runSvg(run: Run, inside: string): string {
  switch (run.type) {
    case 'figure':
      return `<tspan data-span="${spanText(run.span)}" data-fact="${run.fact}">${inside}</tspan>`;
    case 'date':
    case 'compared':
      return `<tspan data-span="${spanText(run.span)}">${inside}</tspan>`;
    case 'derived':
      return `<tspan data-derived="${run.from.map(spanText).join(',')}">${inside}</tspan>`;
    case 'typed':
      return `<tspan ${typedAttributes(run)}>${inside}</tspan>`;
    case 'numbering':
      return `<tspan data-number="">${inside}</tspan>`;
    case 'words':
      return run.span ? `<tspan data-quote="${spanText(run.span)}">${inside}</tspan>` : inside;
  }
}

/** A number of the scale, which the report does not say. */
export const scaleText = (text: string, x: number, y: number, style: TextStyle): string =>
  textAt([{ type: 'numbering', text }], x, y, style);

/** The number of a fact as it is printed, or typed over what is printed. */
function factRun(fact: Fact): Run {
  const { id, printed, span, over } = fact;
  return over ? typedRun(fact, over) : { type: 'figure', text: printed, span, fact: id };
}

/** The number of a fact with the words of its bound, as printed. */
export function figurePhrase(fact: Fact): Phrase {
  const number = factRun(fact);
  if (!fact.boundWords) return [number];
  const words: Run = { type: 'words', text: fact.boundWords.text, span: fact.boundWords.span };
  return fact.boundWords.span.start < fact.span.start ? [words, number] : [number, words];
}

/** 单位：亿元, for figures that are printed without it. */
export const unitOf = (unit: Phrase): Phrase => [{ type: 'words', text: say('zh', 'axis-unit') }, ...unit];

/** The width in px of a phrase on one line. */
export const widthOf = (phrase: Phrase, size: number, fonts: Fonts, bold = false): number =>
  textWidth(phraseText(phrase), bold ? 'sans-bold' : 'sans', size, fonts);

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
