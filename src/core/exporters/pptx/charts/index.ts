import type { Content } from '../../../model.ts';
import type { Drawn, DrawnDrawing, DrawnShape, Outline } from '../drawn.ts';
import { lyingBars, standingBars } from './bars.ts';
import { entriesOf, type ChartData, type Mark } from './data.ts';
import { withLabels } from './labels.ts';
import { joinedPoints } from './lines.ts';
import { stackedBars } from './stacked.ts';

/** How the marks of a chart become charts that PowerPoint draws. */
type Native = (
  marks: readonly Mark[],
  drawing: DrawnDrawing,
  seam: Outline,
) => readonly (ChartData | undefined)[];

/** Charts that have a native form, by their names in `charts`; all others are shapes. */
const natives: Readonly<Record<string, Native>> = {
  bars: (marks, { area }) => [lyingBars(marks, area)],
  'then-now': (marks, { area }) => [lyingBars(marks, area)],
  share: (marks, { area }) => [lyingBars(marks, area)],
  series: (marks, { area }) => [standingBars(marks, area)],
  multiples: (marks, { area }) =>
    pairs(marks).map((pair) => {
      const [left, right] = [pair[0]?.shape.area, pair.at(-1)?.shape.area];
      if (!left || !right) return undefined;
      const own = { ...area, x: left.x - left.width, width: right.x + right.width - left.x + 2 * left.width };
      return standingBars(pair, own);
    }),
  composition: (marks, { area }, seam) => [stackedBars(marks, area, seam)],
  parts: (marks, { area }, seam) => [stackedBars(marks, area, seam)],
  line: (marks, { area }) => [joinedPoints('line', marks, area)],
  area: (marks, { area }) => [joinedPoints('area', marks, area)],
};

/** A native chart, or what is drawn around it, in the order of drawing. */
export interface NativeDrawing {
  readonly charts: readonly ChartData[];
  readonly around: readonly Drawn[];
}

/** Returns a drawing taken apart into native charts and what stands around them; nothing where it has no native form. */
export function nativeOf(drawing: DrawnDrawing, content: Content, seam: Outline): NativeDrawing | undefined {
  const native = natives[drawing.name];
  const marks = native ? marksOf(drawing, content) : undefined;
  if (!native || !marks) return undefined;
  const charts = native(marks, drawing, seam);
  const whole = charts.flatMap((chart) => (chart ? [aroundPlot(chart)] : []));
  if (whole.length === 0 || whole.length < charts.length) return undefined;
  const isLine = drawing.name === 'line' || drawing.name === 'area';
  const texts = drawing.drawn.filter((one) => one.type === 'text');
  const labelled = whole.map((chart) => withLabels(chart, texts));
  const taken = new Set<Drawn>(labelled.flatMap((one) => [...one.taken]));
  const around = drawing.drawn.filter(
    (one) =>
      !taken.has(one) && (one.type !== 'shape' || !(one.value !== undefined || (isLine && isWay(one)))),
  );
  return { charts: labelled.map(({ chart }) => chart), around };
}

/** A chart that has room for the whole of its plot: no program draws beyond a chart's edge. */
function aroundPlot(chart: ChartData): ChartData {
  const { area, plot } = chart;
  const [x, y] = [Math.min(area.x, plot.x), Math.min(area.y, plot.y)];
  const right = Math.max(area.x + area.width, plot.x + plot.width);
  const bottom = Math.max(area.y + area.height, plot.y + plot.height);
  return { ...chart, area: { x, y, width: right - x, height: bottom - y } };
}

/** The marks with what they stand for; nothing where one is of no fact of the content. */
function marksOf({ drawn }: DrawnDrawing, content: Content): readonly Mark[] | undefined {
  const known = new Map(entriesOf(content).map((entry) => [entry.fact.id as string, entry]));
  const shapes = drawn.filter((one): one is DrawnShape => one.type === 'shape' && one.value !== undefined);
  const marks = shapes.flatMap((shape): readonly Mark[] => {
    const entry = known.get(shape.fact ?? '');
    return entry ? [{ ...entry, shape }] : [];
  });
  return marks.length === shapes.length && marks.length > 0 ? marks : undefined;
}

/** What joins the points of a line, and the ground under it. */
const THICK = 4;
const isWay = ({ form, outline, fill }: DrawnShape): boolean =>
  form === 'path' && (fill !== undefined || (outline?.width ?? 0) >= THICK);

const pairs = (marks: readonly Mark[]): readonly (readonly Mark[])[] =>
  Array.from({ length: Math.ceil(marks.length / 2) }, (_, index) => marks.slice(2 * index, 2 * index + 2));
