import type { Phrase, YearPoint } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { lineSvg, markAttributes, svgOf } from './svg.ts';
import { round, textAt, widthOf } from './text.ts';
import { isOneIndicator, lastResult, saidOf, unitSvg, yearsLabel, type Years } from './years.ts';

const VALUES = [26, 24, 22, 20, 18];
const YEAR = [22, 20, 18];
const TOP = 72;
const FOOT = 44;
const LEAST_POINTS = 10;

/** An amount over ten years or more without a gap: the area under its line, from zero. So many columns would be a fence. */
export const area: Chart<Years> = {
  name: 'area',
  draw(data, box, { fonts, theme }) {
    const { points, unit } = data;
    if (!isLongSeries(points)) return undefined;
    const scale = scaleOf(points, box, fonts);
    if (!scale) return undefined;
    const last = lastResult(points);
    const drawn = [
      ground(points.slice(0, last + 1), scale, theme),
      lineSvg([0, scale.zero], [box.width, scale.zero], theme.ink),
      comingLine(points.slice(last), scale, theme),
      ...points.map((point, index) => pointSvg(point, index === last, scale, theme)),
      unitSvg(unit, theme),
    ];
    return { svg: svgOf(yearsLabel(data), drawn.join(''), box), facts: points.map(({ fact }) => fact.id) };
  },
};

/** Amounts alone: a rate of change is no height over zero that a year hands on to the next. */
const isLongSeries = (points: readonly YearPoint[]): boolean =>
  points.length >= LEAST_POINTS &&
  isOneIndicator(points) &&
  lastResult(points) > 0 &&
  points.every(
    ({ year, fact }, index) =>
      fact.kind === 'level' && fact.unit !== '%' && year === (points[0]?.year ?? 0) + index,
  );

interface AreaScale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly zero: number;
  readonly size: number;
  readonly yearSize: number;
}

function scaleOf(points: readonly YearPoint[], box: Box, fonts: Fonts): AreaScale | undefined {
  const first = points[0]?.year ?? 0;
  const step = box.width / points.length;
  const fits = (phrases: readonly Phrase[], size: number, bold: boolean): boolean =>
    phrases.every((phrase) => widthOf(phrase, size, fonts, bold) <= step - 4);
  const said = points.map(({ fact }) => saidOf(fact));
  const size = VALUES.find((one) => fits(said, one, true));
  const dates = points.map(({ date }) => date);
  const yearSize = YEAR.find((one) => fits(dates, one, false));
  const most = Math.max(...points.map(({ fact }) => fact.value));
  if (size === undefined || yearSize === undefined || most <= 0) return undefined;
  const zero = box.height - FOOT;
  return {
    x: (year) => step * (year - first + 0.5),
    y: (value) => zero - (value / most) * (zero - TOP),
    zero,
    size,
    yearSize,
  };
}

const pathOf = (points: readonly YearPoint[], { x, y }: AreaScale): string =>
  points.map(({ year, fact }) => `${round(x(year))} ${round(y(fact.value))}`).join('L');

/** What was reached, filled down to zero, and its line. */
function ground(points: readonly YearPoint[], scale: AreaScale, theme: Theme): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const { x, zero } = scale;
  const top = pathOf(points, scale);
  return (
    `<path d="M${round(x(first.year))} ${zero}L${top}L${round(x(last.year))} ${zero}z" fill="${theme.past}" fill-opacity="0.5"/>` +
    `<path d="M${top}" fill="none" stroke="${theme.accent}" stroke-width="4"/>`
  );
}

/** From the last result to what is expected or wanted: dashed, and nothing below it. */
const comingLine = (points: readonly YearPoint[], scale: AreaScale, theme: Theme): string =>
  points.length < 2
    ? ''
    : `<path d="M${pathOf(points, scale)}" fill="none" stroke="${theme.accent}" stroke-width="4" stroke-dasharray="8 6"/>`;

function pointSvg(
  { year, date, fact }: YearPoint,
  isLast: boolean,
  { x, y, zero, size, yearSize }: AreaScale,
  theme: Theme,
): string {
  const [cx, cy] = [x(year), y(fact.value)];
  const isComing = fact.modality !== undefined;
  const fill = isLast || isComing ? theme.accent : theme.ink;
  return (
    `<circle cx="${round(cx)}" cy="${round(cy)}" r="${isLast ? 9 : 6}" fill="${isComing ? theme.paper : theme.accent}" stroke="${theme.accent}" stroke-width="3"${isComing ? ' stroke-dasharray="4 3"' : ''}${markAttributes({ value: fact.value, fact: fact.id })}/>` +
    textAt(saidOf(fact), cx, cy - 18, { size, bold: true, fill, anchor: 'middle' }) +
    textAt(date, cx, zero + 32, { size: yearSize, fill: theme.ink2, anchor: 'middle' })
  );
}
