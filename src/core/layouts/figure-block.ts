import type { Fact } from '../model.ts';
import { classOf } from '../typography/characters.ts';
import { textWidth } from '../typography/measure.ts';
import type { Fonts } from '../typography/typesetter.ts';
import { escapeHtml, factAttributes, spanText } from './html.ts';

/** Sizes of figures that are set large, in px. */
export const FIGURE_SIZES = [
  28, 32, 36, 40, 48, 56, 64, 72, 80, 88, 96, 104, 120, 144, 160, 176, 208, 260,
] as const;
export type FigureSize = (typeof FIGURE_SIZES)[number];

/** Of the size of the digits: unit, words of the bound, numbers in characters; the gap before what follows. */
const UNIT = 0.42;
const BOUND = 0.34;
const NUMERAL = 0.72;
const GAP = 0.06;
const TRACKING = -0.02;
/** Nothing about a figure is smaller than this, in px, and no bound larger. */
const LEAST = 24;
const MOST_BOUND = 40;

const unitSize = (size: number): number => Math.max(LEAST, Math.round(UNIT * size));
const boundSize = (size: number): number => Math.min(MOST_BOUND, Math.max(LEAST, Math.round(BOUND * size)));
const numeralSize = (size: number): number => Math.round(NUMERAL * size);
const gap = (size: number): number => Math.round(GAP * size);

interface Parts {
  readonly ahead: string;
  readonly digits: string;
  readonly behind: string;
  /** A number in characters (第一, 三年) is set whole: its unit is a part of the word. */
  readonly inCharacters: boolean;
}

/** The printed number taken apart: all of it is shown, the digits large. */
export function printedParts({ printed, digits: { text } }: Fact): Parts {
  const at = printed.indexOf(text);
  const inCharacters = classOf(text[0] ?? '') === 'han';
  if (at < 0 || inCharacters) return { ahead: '', digits: printed, behind: '', inCharacters };
  return { ahead: printed.slice(0, at), digits: text, behind: printed.slice(at + text.length), inCharacters };
}

/** Returns the width in px of a figure on one line. */
export function figureWidth(fact: Fact, size: FigureSize, fonts: Fonts): number {
  const { ahead, digits, inCharacters } = printedParts(fact);
  const bound = fact.boundWords && isAhead(fact) ? fact.boundWords.text : '';
  const large = digitsWidth(digits, inCharacters ? numeralSize(size) : size, fonts);
  const small =
    smallWidth(ahead, unitSize(size), size, fonts) + smallWidth(bound, boundSize(size), size, fonts);
  return large + small + behindWidth(fact, size, fonts) + 1;
}

const digitsWidth = (digits: string, size: number, fonts: Fonts): number =>
  Array.from(digits).reduce((width, one) => width + textWidth(one, 'sans-bold', size, fonts, TRACKING), 0);

const smallWidth = (text: string, at: number, size: number, fonts: Fonts): number =>
  text === '' ? 0 : textWidth(text, 'sans-bold', at, fonts) + gap(size);

function behindWidth(fact: Fact, size: FigureSize, fonts: Fonts): number {
  const bound = fact.boundWords && !isAhead(fact) ? fact.boundWords.text : '';
  const unit = smallWidth(printedParts(fact).behind, unitSize(size), size, fonts);
  return unit + smallWidth(bound, boundSize(size), size, fonts);
}

/** Returns the width in px of what stands behind the point: fraction, unit, words of the bound. */
export function tailWidth(fact: Fact, size: FigureSize, fonts: Fonts): number {
  const { digits, inCharacters } = printedParts(fact);
  const point = digits.indexOf('.');
  const fraction = inCharacters || point < 0 ? '' : digits.slice(point);
  return digitsWidth(fraction, size, fonts) + behindWidth(fact, size, fonts);
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

const isAhead = ({ boundWords, span }: Fact): boolean =>
  boundWords !== undefined && boundWords.span.start < span.start;

/**
 * Returns the figure: digits large, what is printed around them and the words of its bound small on one base line.
 * `room` is kept free behind it, so that numbers under each other stand on their points.
 */
export function figureHtml(fact: Fact, size: FigureSize, room = 0): string {
  const { ahead, digits, behind, inCharacters } = printedParts(fact);
  const number =
    `<b ${factAttributes(fact)}>${unitHtml(ahead)}` +
    `<span class="digits${inCharacters ? ' numeral' : ''}">${escapeHtml(digits)}</span>${unitHtml(behind)}</b>`;
  return `<p class="figure f${size}">${bounded(fact, number)}${roomHtml(room)}</p>`;
}

const unitHtml = (text: string): string =>
  text === '' ? '' : `<span class="unit">${escapeHtml(text)}</span>`;

function bounded(fact: Fact, number: string): string {
  const words = fact.boundWords;
  if (words === undefined) return number;
  const html = `<span class="bound" data-quote="${spanText(words.span)}">${escapeHtml(words.text)}</span>`;
  return isAhead(fact) ? html + number : number + html;
}

const ROOMS = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;

/** Empty elements whose margins add up: slides have no style attributes, which a strict policy refuses. */
function roomHtml(room: number): string {
  const whole = Math.round(room);
  return ROOMS.filter((step) => Math.floor(whole / step) % 2 === 1)
    .map((step) => `<i class="room-${step}"></i>`)
    .join('');
}

/** Rules of figures, for `base-css.ts`. */
export const figureCss: readonly string[] = [
  '.figure{font-family:var(--sans);font-weight:700;line-height:1;white-space:nowrap;color:var(--ink)}',
  `.figure .digits{letter-spacing:${TRACKING}em}`,
  '.figure .bound{color:var(--ink-2)}',
  '.leads .figure{color:var(--accent)}',
  ...ROOMS.map((step) => `.room-${step}{margin-left:${step}px}`),
  ...FIGURE_SIZES.flatMap((size) => [
    `.f${size}{font-size:${size}px}`,
    `.f${size} .numeral{font-size:${numeralSize(size)}px}`,
    `.f${size} .unit{font-size:${unitSize(size)}px}`,
    `.f${size} .bound{font-size:${boundSize(size)}px}`,
    `.f${size} .digits+.unit,.f${size} b+.bound{margin-left:${gap(size)}px}`,
    `.f${size} .unit:first-child,.f${size} .bound:first-child{margin-right:${gap(size)}px}`,
  ]),
];
