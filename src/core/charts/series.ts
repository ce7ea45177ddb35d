import type { YearPoint } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { barLook, barSvg, lineSvg, svgOf } from './svg.ts';
import { textAt, widthOf } from './text.ts';
import { isOneIndicator, lastResult, saidOf, signed, unitSvg, yearsLabel, type Years } from './years.ts';

const SIZES = [32, 28, 24, 20, 18];
const YEAR = [24, 20, 18];
const TOP = 64;
const FOOT = 44;
const WIDEST = 96;
const MOST_YEARS = 20;

/** One indicator over years: columns from zero at their true distances, the last result in the accent, targets dashed. */
export const series: Chart<Years> = {
  name: 'series',
  draw(data, box, { fonts, theme }) {
    const { points, unit } = data;
    if (!isOneIndicator(points)) return undefined;
    const scale = scaleOf(points, box, fonts);
    if (!scale) return undefined;
    const last = lastResult(points);
    const columns = points.map((point, index) => column(point, index === last, scale, theme)).join('');
    const axis = lineSvg([0, scale.zero], [box.width, scale.zero], theme.ink);
    return {
      svg: svgOf(yearsLabel(data), axis + columns + unitSvg(unit, theme), box),
      facts: points.map(({ fact }) => fact.id),
    };
  },
};

/** Where columns stand: `x` is the middle of a year's, `unit` the pixels of one. */
interface YearScale {
  readonly x: (year: number) => number;
  readonly step: number;
  readonly zero: number;
  readonly unit: number;
  readonly size: number;
  readonly yearSize: number;
  readonly bottom: number;
}

function scaleOf(points: readonly YearPoint[], box: Box, fonts: Fonts): YearScale | undefined {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const count = last - first + 1;
  if (count > MOST_YEARS) return undefined;
  const step = box.width / count;
  const room = step - 6;
  const size = SIZES.find((size) =>
    points.every(({ fact }) => widthOf(saidOf(fact), size, fonts, true) <= room),
  );
  const yearSize = YEAR.find((size) => points.every(({ date }) => widthOf(date, size, fonts) <= room));
  const values = points.map(({ fact }) => signed(fact));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (size === undefined || yearSize === undefined || most - least <= 0) return undefined;
  const bottom = box.height - FOOT;
  const below = least < 0 ? size + 16 : 0;
  const unit = (bottom - TOP - below - (most > 0 ? size : 0)) / (most - least);
  const zero = bottom - below + least * unit;
  return { x: (year) => step * (year - first + 0.5), step, zero, unit, size, yearSize, bottom };
}

function column(
  { year, date, fact }: YearPoint,
  leads: boolean,
  { x, step, zero, unit, size, yearSize, bottom }: YearScale,
  theme: Theme,
): string {
  const middle = x(year);
  const width = Math.min(WIDEST, step * 0.62);
  const height = fact.value * unit;
  const falls = signed(fact) < 0;
  const bar = { x: middle - width / 2, y: falls ? zero : zero - height, width, height };
  const coming = fact.modality !== undefined;
  const fill = leads ? theme.accent : theme.past;
  const ink = leads || coming ? theme.accent : theme.ink;
  const at = falls ? zero + height + size : zero - height - 12;
  return (
    barSvg(bar, barLook(coming ? theme.accent : fill, fact.modality, theme), {
      value: fact.value,
      fact: fact.id,
    }) +
    textAt(saidOf(fact), middle, at, { size, bold: true, fill: ink, anchor: 'middle' }) +
    textAt(date, middle, bottom + 32, { size: yearSize, fill: theme.ink2, anchor: 'middle' })
  );
}
