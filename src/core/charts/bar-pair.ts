import type { Fact, Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import { numberAt, numberWidth } from './number.ts';
import { barLook, barSvg } from './svg.ts';
import { textAt, widthOf } from './text.ts';

/** Of the numbers of both ends and of their periods, and how thick a bar is, in px. */
export interface PairSizes {
  readonly from: number;
  readonly to: number;
  readonly period: number;
  readonly thick: number;
}

/** Between the two bars. */
export const SEAM = 4;

/** Returns the room in px that the longest period takes before the bars, and the longest number behind them. */
export function pairMargins(
  moves: readonly Move[],
  sizes: PairSizes,
  gap: number,
  fonts: Fonts,
): { readonly before: number; readonly behind: number } {
  const periods = moves.flatMap(({ fromPeriod = [], toPeriod = [] }) => [fromPeriod, toPeriod]);
  const period = Math.max(...periods.map((one) => widthOf(one, sizes.period, fonts)));
  const numbers = moves.flatMap(({ from, to }) => [
    numberWidth(from, sizes.from, fonts),
    numberWidth(to, sizes.to, fonts),
  ]);
  return { before: period > 0 ? period + gap : 0, behind: gap + Math.max(...numbers) };
}

/** Where two lying bars begin, with the space to the words before and behind them, in px. */
interface PairPlace {
  readonly zero: number;
  readonly top: number;
  readonly gap: number;
  readonly length: (value: number) => number;
}

/** Returns what was over what is as two lying bars, each with its period before it and its number behind it. */
export function barPair(
  { from, to, fromPeriod = [], toPeriod = [] }: Move,
  place: PairPlace,
  sizes: PairSizes,
  theme: Theme,
): string {
  const then = { y: place.top, size: sizes.from, bar: theme.past, ink: theme.ink2 };
  const now = { y: place.top + sizes.thick + SEAM, size: sizes.to, bar: theme.accent, ink: theme.accent };
  return (
    numberedBar(from, fromPeriod, place, { ...sizes, ...then }, theme) +
    numberedBar(to, toPeriod, place, { ...sizes, ...now }, theme)
  );
}

interface BarStyle extends Pick<PairSizes, 'period' | 'thick'> {
  readonly y: number;
  /** Of the number. */
  readonly size: number;
  readonly bar: string;
  readonly ink: string;
}

function numberedBar(
  fact: Fact,
  period: Phrase,
  { zero, gap, length }: PairPlace,
  style: BarStyle,
  theme: Theme,
): string {
  const middle = style.y + style.thick / 2;
  const bar = { x: zero, y: style.y, width: length(fact.value), height: style.thick };
  return (
    barSvg(bar, barLook(style.bar, fact.modality, theme), { value: fact.value, fact: fact.id }) +
    textAt(period, zero - gap, middle + style.period * 0.36, {
      size: style.period,
      fill: theme.ink2,
      anchor: 'end',
    }) +
    numberAt(fact, zero + bar.width + gap, middle + style.size * 0.36, { size: style.size, fill: style.ink })
  );
}
