import { printedParts } from '../layouts/figure-block.ts';
import { escapeHtml, factAttributes, spanText } from '../layouts/html.ts';
import type { Fact } from '../model.ts';
import { textWidth } from '../typography/measure.ts';
import type { Fonts } from '../typography/typesetter.ts';
import { round, textElement, type TextStyle } from './text.ts';

/** From this size on units are set smaller than their digits, in px. */
const LARGE = 40;
/** Of the size of the digits: units and bounds of large numbers, bounds of others. */
const SMALL = 0.48;
const BOUND = 0.76;
/** No bound is smaller, in px. */
const LEAST = 20;

/** A stretch of a printed number in one size, and the space before it in px. */
interface Piece {
  readonly text: string;
  readonly size: number;
  readonly space: number;
}

interface Pieces {
  readonly number: readonly Piece[];
  readonly bound?: Piece;
  readonly isBoundAhead: boolean;
}

function piecesOf(fact: Fact, size: number): Pieces {
  const { ahead, digits, behind } = printedParts(fact);
  const large = size >= LARGE;
  const unit = large ? Math.round(size * SMALL) : size;
  const isBoundAhead = fact.boundWords !== undefined && fact.boundWords.span.start < fact.span.start;
  const spaceBefore = (text: string, first: boolean): number =>
    first || (!large && /^[%‰]/.test(text)) ? 0 : round(size * (large ? 0.08 : 0.16));
  const number = [
    { text: ahead, size: unit },
    { text: digits, size },
    { text: behind, size: unit },
  ].filter(({ text }) => text !== '');
  const bound = fact.boundWords && {
    text: fact.boundWords.text,
    size: Math.max(LEAST, Math.round(size * (large ? SMALL : BOUND))),
    space: spaceBefore('', isBoundAhead),
  };
  return {
    number: number.map((piece, index) => ({
      ...piece,
      space: spaceBefore(piece.text, index === 0 && !isBoundAhead),
    })),
    ...(bound ? { bound } : {}),
    isBoundAhead,
  };
}

/** Returns a fact's number as a chart prints it: of large ones the unit, of all the bound smaller on the same base line. */
export function numberAt(fact: Fact, x: number, y: number, style: Omit<TextStyle, 'bold'>): string {
  const { number, bound, isBoundAhead } = piecesOf(fact, style.size);
  const inside = number.map((piece) => pieceSvg(piece, style.size, '')).join('');
  const figure = `<tspan ${factAttributes(fact)}>${inside}</tspan>`;
  const words =
    bound && fact.boundWords
      ? pieceSvg(bound, style.size, ` data-quote="${spanText(fact.boundWords.span)}"`)
      : '';
  return textElement(isBoundAhead ? words + figure : figure + words, x, y, { ...style, bold: true });
}

function pieceSvg({ text, size, space }: Piece, whole: number, source: string): string {
  const own = `${size === whole ? '' : ` font-size="${size}"`}${space === 0 ? '' : ` dx="${space}"`}`;
  const set = escapeHtml(text);
  return source === '' && own === '' ? set : `<tspan${source}${own}>${set}</tspan>`;
}

/** Returns the width in px of what `numberAt` sets. */
export function numberWidth(fact: Fact, size: number, fonts: Fonts): number {
  const { number, bound } = piecesOf(fact, size);
  return [...number, ...(bound ? [bound] : [])].reduce(
    (width, piece) => width + piece.space + plainWidth(piece, fonts),
    0,
  );
}

/** Character by character: within a number nothing is spaced by rule. */
const plainWidth = ({ text, size }: Piece, fonts: Fonts): number =>
  Array.from(text).reduce((width, one) => width + textWidth(one, 'sans-bold', size, fonts), 0);
