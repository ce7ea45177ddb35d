import { every } from '../layouts/text.ts';
import { say } from '../messages/index.ts';
import type { Fact, Move, Phrase } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { moveLabel } from './move-label.ts';
import { numberAt, numberWidth } from './number.ts';
import { barSvg, lineSvg, svgOf } from './svg.ts';
import { brokenLines, scaleText, textAt } from './text.ts';

const NAME = 26;
const DIFFERENCE = 26;
const PERIOD = 20;
const TOP = 12;
const LINE = 36;
const GAP = 56;
const WIDEST_COLUMN = 132;
const LEAST_HEIGHT = 110;
const SIZES = [
  { from: 36, to: 52 },
  { from: 30, to: 40 },
  { from: 28, to: 36 },
  { from: 26, to: 30 },
  { from: 24, to: 26 },
  { from: 24, to: 24 },
] as const;
type Sizes = (typeof SIZES)[number];

/** From → to of unlike units: a small chart each on its own scale, all from zero. Two to four. */
export const multiples: Chart<readonly Move[]> = {
  name: 'multiples',
  draw(data, box, { fonts, theme }) {
    if (data.length < 2 || data.length > 4 || !data.every(isMeasured)) return undefined;
    const scale = scaleOf(data, box, fonts);
    if (!scale) return undefined;
    const own = scaleText(say('zh', 'axis-own'), 0, box.height - 8, { size: 18, fill: theme.ink3 });
    const drawn = data.map((move, index) => panel(move, index, scale, theme)).join('');
    return {
      svg: svgOf(data.map(moveLabel).join('；'), drawn + own, box),
      facts: data.flatMap(({ from, to }) => [from.id, to.id]),
    };
  },
};

const isMeasured = ({ from, to }: Move): boolean =>
  from.unit === to.unit && from.unit !== '位' && from.value > 0 && to.value > 0;

/** Where the small charts stand; their columns end at `top` and stand on `zero`. */
interface PanelScale {
  readonly names: readonly (readonly Phrase[])[];
  readonly width: number;
  readonly top: number;
  readonly zero: number;
  readonly sizes: Sizes;
}

function scaleOf(data: readonly Move[], box: Box, fonts: Fonts): PanelScale | undefined {
  const width = (box.width - GAP * (data.length - 1)) / data.length;
  const names = every(data, ({ name }) => brokenLines(name, NAME, width, 2, fonts));
  const sizes = SIZES.find((sizes) =>
    data.every(
      ({ from, to }) =>
        numberWidth(from, sizes.from, fonts) + 16 <= width / 2 &&
        numberWidth(to, sizes.to, fonts) + 16 <= width / 2,
    ),
  );
  if (!names || !sizes) return undefined;
  const lines = Math.max(...names.map(({ length }) => length));
  const top = TOP + (lines + 1) * LINE + sizes.to + 28;
  const dated = data.some(({ fromPeriod, toPeriod }) => fromPeriod ?? toPeriod);
  const zero = box.height - (dated ? 74 : 44);
  return zero - top < LEAST_HEIGHT ? undefined : { names, width, top, zero, sizes };
}

function panel(move: Move, index: number, scale: PanelScale, theme: Theme): string {
  const { names, width, zero, sizes } = scale;
  const left = index * (width + GAP);
  const name = (names[index] ?? []).map((line, row) =>
    textAt(line, left, TOP + NAME + row * LINE, { size: NAME, fill: theme.ink }),
  );
  const under = TOP + NAME + name.length * LINE;
  const { from, to, fromPeriod, toPeriod, difference } = move;
  const most = Math.max(from.value, to.value);
  return (
    name.join('') +
    textAt(difference, left, under, { size: DIFFERENCE, bold: true, fill: theme.ink2 }) +
    column(
      from,
      fromPeriod,
      left + width / 4,
      most,
      scale,
      { size: sizes.from, bar: theme.past, ink: theme.ink2 },
      theme,
    ) +
    column(
      to,
      toPeriod,
      left + (width * 3) / 4,
      most,
      scale,
      { size: sizes.to, bar: theme.accent, ink: theme.accent },
      theme,
    ) +
    lineSvg([left, zero], [left + width, zero], theme.ink)
  );
}

function column(
  fact: Fact,
  period: Phrase = [],
  middle: number,
  most: number,
  { width, top, zero }: PanelScale,
  look: { readonly size: number; readonly bar: string; readonly ink: string },
  theme: Theme,
): string {
  const wide = Math.min(WIDEST_COLUMN, width * 0.3);
  const height = ((zero - top) * fact.value) / most;
  const box = { x: middle - wide / 2, y: zero - height, width: wide, height };
  const number = { size: look.size, fill: look.ink, anchor: 'middle' } as const;
  return (
    barSvg(box, { fill: look.bar }, { value: fact.value, fact: fact.id }) +
    numberAt(fact, middle, zero - height - 12, number) +
    textAt(period, middle, zero + 28, { size: PERIOD, fill: theme.ink2, anchor: 'middle' })
  );
}
