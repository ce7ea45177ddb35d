import { printedNumber } from '../../../plan/decimal.ts';
import type { DrawnRun, DrawnText } from '../drawn.ts';
import type { ChartData, ChartPoint } from './data.ts';
import { positionOf, shiftOf, type LabelPosition } from './label-place.ts';

/** A number beside its mark that is the chart's own: where the number is changed, it changes. */
export interface PointLabel {
  readonly position: LabelPosition;
  /** From where programs put it, in widths and heights of the chart. */
  readonly shift: { readonly x: number; readonly y: number };
  /** How the number is shown (§18.8.31): a fall without its sign, as the words beside it say it. */
  readonly format: string;
  /** The number and the words around it: a bound, the unit. */
  readonly runs: readonly LabelRun[];
}

/** Letters of one look; those of the value are shown from the number. */
export interface LabelRun extends DrawnRun {
  readonly isValue?: true;
}

interface Labelled {
  readonly chart: ChartData;
  /** What has become labels. */
  readonly taken: ReadonlySet<DrawnText>;
}

/**
 * Returns the chart with the numbers beside its marks as labels, its values as they are printed (1.7, not 17000, where the
 * unit is 万名). It stays as it is where a mark has no number beside it, or where numbers are printed in unlike scales.
 */
export function withLabels(chart: ChartData, texts: readonly DrawnText[]): Labelled {
  const labels = new Map<string, { readonly text: DrawnText; readonly label: PointLabel }>();
  const scales = new Set<number>();
  for (const point of chart.series.flatMap(({ points }) => points)) {
    if (!point) continue;
    const text = texts.find((one) => one.lines[0]?.runs.some(({ fact }) => fact === point.fact.id));
    const label = text && labelOf(chart, point, text);
    if (!label) return { chart, taken: new Set() };
    labels.set(point.fact.id, { text, label });
    scales.add(scaleOf(point));
  }
  const [scale = 1, other] = [...scales].filter((one) => !Number.isNaN(one));
  if (other !== undefined) return { chart, taken: new Set() };
  const shown = new Set<string>();
  const labelled = (point: ChartPoint): ChartPoint => {
    const value = Math.sign(point.value) * printedNumber(point.fact);
    const label = labels.get(point.fact.id)?.label;
    // The point at which two lines meet is in both, and has one number.
    if (!label || shown.has(point.fact.id)) return { ...point, value };
    shown.add(point.fact.id);
    return { ...point, value, label };
  };
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point) => point && labelled(point)),
  }));
  const { least, most } = chart;
  return {
    chart: { ...chart, series, least: least / scale, most: most / scale },
    taken: new Set([...labels.values()].map(({ text }) => text)),
  };
}

/** How much a printed one is worth; of a nought nobody knows. */
const scaleOf = (point: ChartPoint): number =>
  Number((point.fact.value / printedNumber(point.fact)).toPrecision(9));

function labelOf(chart: ChartData, point: ChartPoint, text: DrawnText): PointLabel | undefined {
  const digits = point.fact.digits.text;
  const [line, ...others] = text.lines;
  const position = positionOf(chart.kind, point.area, text.area);
  if (!line || others.length > 0 || !position || !/^[\d,]+(?:\.\d+)?$/.test(digits)) return undefined;
  const at = line.runs.findIndex((run) => run.fact === point.fact.id && run.text.includes(digits));
  const run = line.runs[at];
  if (!run) return undefined;
  const runs = [...line.runs.slice(0, at), ...apart(run, digits), ...line.runs.slice(at + 1)];
  return { position, shift: shiftOf(chart, point.area, text, line), format: formatOf(digits), runs };
}

/** The number by itself; only the last piece has the room behind the whole. */
function apart(run: DrawnRun, digits: string): readonly LabelRun[] {
  const start = run.text.indexOf(digits);
  const [before, after] = [run.text.slice(0, start), run.text.slice(start + digits.length)];
  const pieces: readonly LabelRun[] = [
    { ...run, text: before },
    { ...run, text: digits, isValue: true },
    { ...run, text: after },
  ];
  const there = pieces.filter(({ text }) => text !== '');
  return there.map((piece, index) => (index === there.length - 1 ? piece : { ...piece, behind: 0 }));
}

/** As many decimals as are printed, and more where a new number has them: what is shown is never another number. */
function formatOf(digits: string): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const whole = digits.includes(',') ? '#,##0' : '0';
  const plain =
    decimals > 0 ? `${whole}.${'0'.repeat(decimals)}####` : digits.includes(',') ? whole : 'General';
  return `${plain};${plain}`;
}
