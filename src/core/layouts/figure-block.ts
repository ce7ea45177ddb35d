import type { Fact } from '../model.ts';
import { classOf } from '../typography/characters.ts';
import { textWidth } from '../typography/measure.ts';
import type { Fonts } from '../typography/typesetter.ts';
import { escapeHtml, spanText } from './html.ts';

/** Sizes of figures that are set large, in px. */
export const FIGURE_SIZES = [
  28, 32, 36, 40, 48, 56, 64, 72, 80, 88, 96, 104, 120, 144, 160, 176, 208,
] as const;
export type FigureSize = (typeof FIGURE_SIZES)[number];

/** Of the size of the digits: unit and bound, the gap before the unit and around the bound. */
const UNIT = 0.42;
const BOUND = 0.34;
const GAP = 0.06;
const TRACKING = -0.02;
/** Nothing about a figure is smaller than this, in px. */
const LEAST = 20;
const MOST_BOUND = 40;

const unitSize = (size: number): number => Math.max(LEAST, Math.round(UNIT * size));
const boundSize = (size: number): number => Math.min(MOST_BOUND, Math.max(LEAST, Math.round(BOUND * size)));

interface Parts {
  readonly ahead: string;
  readonly digits: string;
  readonly behind: string;
}

/** The printed number taken apart: all of it is shown, the digits large. */
function partsOf(fact: Fact): Parts {
  const at = fact.printed.indexOf(fact.digits.text);
  if (at < 0 || classOf(fact.digits.text[0] ?? '') === 'han')
    return { ahead: '', digits: fact.printed, behind: '' };
  const end = at + fact.digits.text.length;
  return { ahead: fact.printed.slice(0, at), digits: fact.digits.text, behind: fact.printed.slice(end) };
}

/** Returns the width in px of a figure on one line. */
export function figureWidth(fact: Fact, size: FigureSize, fonts: Fonts): number {
  const { ahead, digits, behind } = partsOf(fact);
  const small = (text: string, at: number): number =>
    text === '' ? 0 : textWidth(text, 'sans-bold', at, fonts) + GAP * size;
  const characters = [...digits];
  const large = characters.reduce(
    (width, one) => width + textWidth(one, 'sans-bold', size, fonts, TRACKING),
    0,
  );
  return (
    large +
    small(ahead, unitSize(size)) +
    small(behind, unitSize(size)) +
    small(fact.boundWords?.text ?? '', boundSize(size)) +
    2
  );
}

/** Returns the largest of the sizes at which all figures fit the width. */
export function fittingSize(
  facts: readonly Fact[],
  width: number,
  sizes: readonly FigureSize[],
  fonts: Fonts,
): FigureSize | undefined {
  return sizes.find((size) => facts.every((fact) => figureWidth(fact, size, fonts) <= width));
}

/** Returns the figure: digits large, what is printed around them and the words of its bound small on one base line. */
export function figureHtml(fact: Fact, size: FigureSize): string {
  const { ahead, digits, behind } = partsOf(fact);
  const small = (text: string): string =>
    text === '' ? '' : `<span class="unit">${escapeHtml(text)}</span>`;
  const number =
    `<b data-span="${spanText(fact.span)}" data-fact="${fact.id}">` +
    `${small(ahead)}<span class="digits">${escapeHtml(digits)}</span>${small(behind)}</b>`;
  return `<p class="figure f${size}">${bounded(fact, number)}</p>`;
}

function bounded(fact: Fact, number: string): string {
  const words = fact.boundWords;
  if (words === undefined) return number;
  const html = `<span class="bound" data-quote="${spanText(words.span)}">${escapeHtml(words.text)}</span>`;
  return words.span.start < fact.span.start ? html + number : number + html;
}

/** Rules of figures, for `base-css.ts`. */
export const figureCss: readonly string[] = [
  '.figure{font-family:var(--sans);font-weight:700;line-height:1;white-space:nowrap;color:var(--ink)}',
  `.figure .digits{letter-spacing:${TRACKING}em}`,
  '.figure .bound{color:var(--ink-2)}',
  '.leads .figure{color:var(--accent)}',
  ...FIGURE_SIZES.flatMap((size) => [
    `.f${size}{font-size:${size}px}`,
    `.f${size} .unit{font-size:${unitSize(size)}px}`,
    `.f${size} .bound{font-size:${boundSize(size)}px}`,
    `.f${size} .digits+.unit,.f${size} b+.bound{margin-left:${GAP * size}px}`,
    `.f${size} .unit:first-child,.f${size} .bound:first-child{margin-right:${GAP * size}px}`,
  ]),
];
