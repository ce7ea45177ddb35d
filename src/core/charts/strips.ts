import { every, firstFit } from '../layouts/text.ts';
import { say } from '../messages/index.ts';
import type { Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { barPair, pairMargins, SEAM } from './bar-pair.ts';
import { distanceOf, moveLabel } from './move-label.ts';
import { lineSvg, svgOf } from './svg.ts';
import { brokenLines, scaleText, textAt, widthOf } from './text.ts';

/** The fewer the moves, the larger all of it. Sizes in px; `step` is the most from one move to the next. */
const SIZES = [
  { upTo: 1, name: 28, period: 22, from: 32, to: 48, thick: 52, step: 320 },
  { upTo: 2, name: 26, period: 20, from: 26, to: 36, thick: 40, step: 190 },
  { upTo: 2, name: 24, period: 20, from: 24, to: 30, thick: 34, step: 180 },
  { upTo: 4, name: 24, period: 18, from: 22, to: 26, thick: 26, step: 130 },
] as const;
type Sizes = (typeof SIZES)[number];
const LEADING = 1.3;
/** Of a line of print over its base line, in em. */
const ASCENT = 1.16;
const NUMBER_GAP = 12;
const LEAST_ROOM = 180;
const MARGIN = 14;
const NOTE = 18;
const FOOT = 30;

/** From → to of any units, one under the other: its name and how far it went over two bars from zero. */
export const strips: Chart<readonly Move[]> = {
  name: 'strips',
  draw(data, box, { fonts, theme }) {
    const scale = data.every(isMeasured)
      ? firstFit(SIZES, (sizes) => scaleIn(sizes, data, box, fonts))
      : undefined;
    if (!scale) return undefined;
    const drawn = data.map((move, index) => stripSvg(move, index, scale, theme)).join('');
    const note = scale.isShared
      ? ''
      : scaleText(say('zh', 'axis-own-row'), 0, box.height - 6, { size: NOTE, fill: theme.ink3 });
    return {
      svg: svgOf(data.map(moveLabel).join('；'), drawn + note, box),
      facts: data.flatMap(({ from, to }) => [from.id, to.id]),
    };
  },
};

/** Lengths speak of what has a zero: no place in an order, both ends in one unit and above it. */
const isMeasured = ({ from, to }: Move): boolean =>
  from.unit === to.unit && from.unit !== '位' && from.value > 0 && to.value > 0;

/** Where moves stand: each on a strip of its own, bars from `zero`. */
interface StripScale {
  readonly sizes: Sizes;
  readonly names: readonly (readonly Phrase[])[];
  readonly top: number;
  readonly step: number;
  readonly zero: number;
  readonly right: number;
  /** Whether all are on one scale: amounts of one unit. */
  readonly isShared: boolean;
  readonly length: (value: number, move: Move) => number;
}

function scaleIn(sizes: Sizes, data: readonly Move[], box: Box, fonts: Fonts): StripScale | undefined {
  if (data.length > sizes.upTo) return undefined;
  const names = every(data, (move) => {
    const said = widthOf(distanceOf(move), sizes.name, fonts, true);
    return brokenLines(move.name, sizes.name, box.width - said - 2 * NUMBER_GAP, 2, fonts);
  });
  const isShared = new Set(data.map(({ to }) => to.unit)).size === 1;
  const height = box.height - (isShared ? 0 : FOOT);
  const step = Math.min(sizes.step, height / data.length);
  const lines = Math.max(...(names ?? []).map(({ length }) => length));
  if (!names || step < lines * sizes.name * LEADING + 2 * sizes.thick + SEAM + MARGIN) return undefined;
  const { before: zero, behind } = pairMargins(data, sizes, NUMBER_GAP, fonts);
  const room = box.width - zero - behind;
  if (room < LEAST_ROOM) return undefined;
  const mostOf = (moves: readonly Move[]): number =>
    Math.max(...moves.flatMap(({ from, to }) => [from.value, to.value]));
  return {
    sizes,
    names,
    top: (height - step * data.length) / 2,
    step,
    zero,
    right: box.width,
    isShared,
    length: (value, move) => (room * value) / mostOf(isShared ? data : [move]),
  };
}

function stripSvg(move: Move, index: number, scale: StripScale, theme: Theme): string {
  const { names, sizes, top, step, zero, right } = scale;
  const lines = names[index] ?? [];
  const line = sizes.name * LEADING;
  const all = lines.length * line + 2 * sizes.thick + SEAM;
  const above = top + step * index + (step - MARGIN - all) / 2;
  const base = (row: number): number => above + row * line + sizes.name * ASCENT;
  const bars = above + lines.length * line + MARGIN / 2;
  const length = (value: number): number => scale.length(value, move);
  return (
    lines.map((part, row) => textAt(part, 0, base(row), { size: sizes.name, fill: theme.ink })).join('') +
    textAt(distanceOf(move), right, base(lines.length - 1), {
      size: sizes.name,
      bold: true,
      fill: theme.ink2,
      anchor: 'end',
    }) +
    barPair(move, { zero, top: bars, gap: NUMBER_GAP, length }, sizes, theme) +
    lineSvg([zero, bars - 4], [zero, bars + 2 * sizes.thick + SEAM + 4], theme.ink)
  );
}
