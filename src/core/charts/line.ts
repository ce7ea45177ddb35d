import { say } from '../messages/index.ts';
import type { Phrase, YearPoint } from '../model.ts';
import type { Theme } from '../themes/theme.ts';
import type { Fonts } from '../typography/typesetter.ts';
import type { Box, Chart } from './chart.ts';
import { scaleAround, type Scale } from './scale.ts';
import { isShare } from './share.ts';
import { lineSvg, markAttributes, svgOf } from './svg.ts';
import { round, scaleText, textAt, widthOf } from './text.ts';
import { isOneIndicator, lastResult, saidOf, unitSvg, yearsLabel, type Years } from './years.ts';

const VALUES = [30, 26, 22, 18];
const YEAR = [24, 20, 18];
const TICK = 18;
const LEFT = 84;
const TOP = 70;
const FOOT = 48;
const LEAST_POINTS = 4;

/**
 * A share over four years or more: a line through its points, dashed to what is yet to come. Positions speak, so the axis
 * has steps and need not begin at zero; where it does not, it says so.
 */
export const line: Chart<Years> = {
  name: 'line',
  draw(data, box, { fonts, theme }) {
    const { points, unit } = data;
    const shares = points.every(({ fact }) => isShare(fact));
    if (points.length < LEAST_POINTS || !shares || !isOneIndicator(points)) return undefined;
    const scale = scaleOf(points, box, fonts);
    if (!scale) return undefined;
    const marks = points.map((point, index) => pointSvg(point, index, points, scale, theme));
    const drawn = grid(scale, box, theme) + ways(points, scale, theme) + marks.join('');
    return {
      svg: svgOf(yearsLabel(data), drawn + unitSvg(unit, theme), box),
      facts: points.map(({ fact }) => fact.id),
    };
  },
};

interface LineScale extends Scale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly size: number;
  readonly yearSize: number;
  readonly bottom: number;
}

function scaleOf(points: readonly YearPoint[], box: Box, fonts: Fonts): LineScale | undefined {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const step = (box.width - LEFT) / (last - first + 1);
  const fits = (phrases: readonly Phrase[], size: number, bold: boolean): boolean =>
    phrases.every((phrase) => widthOf(phrase, size, fonts, bold) <= step - 8);
  const said = points.map(({ fact }) => saidOf(fact));
  const size = VALUES.find((one) => fits(said, one, true));
  const dates = points.map(({ date }) => date);
  const yearSize = YEAR.find((one) => fits(dates, one, false));
  if (size === undefined || yearSize === undefined) return undefined;
  const values = points.map(({ fact }) => fact.value);
  const around = scaleAround(values, false);
  const bottom = box.height - FOOT;
  return {
    ...around,
    size,
    yearSize,
    bottom,
    x: (year) => LEFT + step * (year - first + 0.5),
    y: (value) => bottom - ((value - around.least) / (around.most - around.least)) * (bottom - TOP),
  };
}

function grid({ ticks, y }: LineScale, box: Box, theme: Theme): string {
  const text = { size: TICK, fill: theme.ink3 } as const;
  const lines = ticks.map(
    (tick) =>
      lineSvg([LEFT, y(tick)], [box.width, y(tick)], tick === 0 ? theme.ink : theme.rule) +
      scaleText(`${tick}%`, LEFT - 14, y(tick) + 7, { ...text, anchor: 'end' }),
  );
  const [first = 0] = ticks;
  const words = say('zh', 'axis-up-from', { value: `${first}%` });
  return (
    lines.join('') + (first === 0 ? '' : scaleText(words, box.width, TICK + 6, { ...text, anchor: 'end' }))
  );
}

/** From year to year; to what is expected or wanted the line is dashed. */
const ways = (points: readonly YearPoint[], { x, y }: LineScale, theme: Theme): string =>
  points
    .slice(1)
    .map(({ year, fact }, index) => {
      const before = points[index];
      if (!before) return '';
      const dash = fact.modality === undefined ? '' : ' stroke-dasharray="8 6"';
      return `<line x1="${round(x(before.year))}" x2="${round(x(year))}" y1="${round(y(before.fact.value))}" y2="${round(y(fact.value))}" stroke="${theme.accent}" stroke-width="5"${dash}/>`;
    })
    .join('');

/** What was reached full, what is to come hollow; the number above, or below where the line comes down to it. */
function pointSvg(
  { year, date, fact }: YearPoint,
  index: number,
  points: readonly YearPoint[],
  { x, y, size, yearSize, bottom }: LineScale,
  theme: Theme,
): string {
  const [cx, cy] = [x(year), y(fact.value)];
  const isComing = fact.modality !== undefined;
  const leads = isComing || index === lastResult(points);
  const before = points[index - 1]?.fact.value ?? fact.value;
  const after = points[index + 1]?.fact.value ?? fact.value;
  const isLow = fact.value < before && fact.value <= after && cy + size + 20 < bottom;
  const number = { size, bold: true, fill: leads ? theme.accent : theme.ink, anchor: 'middle' } as const;
  return (
    `<circle cx="${round(cx)}" cy="${round(cy)}" r="${leads ? 10 : 8}" fill="${isComing ? theme.paper : theme.accent}" stroke="${theme.accent}" stroke-width="3"${isComing ? ' stroke-dasharray="4 3"' : ''}${markAttributes({ value: fact.value, fact: fact.id })}/>` +
    textAt(saidOf(fact), cx, isLow ? cy + size + 12 : cy - 20, number) +
    textAt(date, cx, bottom + 34, { size: yearSize, fill: theme.ink2, anchor: 'middle' })
  );
}
