import type { Area } from '../drawn.ts';
import { pointOf, type ChartData, type ChartPoint, type Mark } from './data.ts';

/** Returns points over years, joined; nothing where they are all of one height, from which no scale can be read. */
export function joinedPoints(
  kind: 'line' | 'area',
  marks: readonly Mark[],
  area: Area,
): ChartData | undefined {
  const points = marks.toSorted((a, b) => a.shape.area.x - b.shape.area.x);
  const [low, high] = [extreme(points, -1), extreme(points, 1)];
  if (!low || !high || low.fact.value === high.fact.value) return undefined;
  const unit =
    (middleOf(low.shape.area).y - middleOf(high.shape.area).y) / (high.fact.value - low.fact.value);
  const valueAt = (y: number): number => high.fact.value - (y - middleOf(high.shape.area).y) / unit;
  const xs = points.map(({ shape }) => middleOf(shape.area).x);
  const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
  const step = Math.min(...steps);
  const [first = 0] = xs;
  const places = xs.map((x) => Math.round((x - first) / step));
  const count = (places.at(-1) ?? 0) + 1;
  const bottom =
    kind === 'area' ? middleOf(high.shape.area).y + high.fact.value * unit : area.y + area.height;
  const at = (place: number): Mark | undefined => points[places.indexOf(place)];
  const placed = Array.from({ length: count }, (_, place) => at(place));
  const coming = placed.findIndex((mark) => mark?.fact.modality !== undefined);
  const reached = coming < 0 ? count : coming;
  return {
    kind,
    isStacked: false,
    area,
    plot: { x: first - step / 2, width: count * step, y: area.y, height: bottom - area.y },
    categories: placed.map((mark) => mark?.category ?? ''),
    series: [
      { name: points[0]?.series ?? '', points: placed.map((mark, place) => dotOf(mark, place < reached)) },
      ...(coming < 0
        ? []
        : [{ name: COMING, points: placed.map((mark, place) => dotOf(mark, place >= reached - 1)) }]),
    ],
    least: kind === 'area' ? 0 : valueAt(bottom),
    most: valueAt(area.y),
    gap: 0,
  };
}

/** The series of what is expected or wanted; it begins at the last result. */
const COMING = '预期、目标';

const dotOf = (mark: Mark | undefined, isShown: boolean): ChartPoint | undefined =>
  mark && isShown ? pointOf(mark, mark.fact.value) : undefined;

const extreme = (marks: readonly Mark[], way: 1 | -1): Mark | undefined =>
  marks.toSorted((a, b) => way * (b.fact.value - a.fact.value))[0];

const middleOf = ({ x, y, width, height }: Area): { readonly x: number; readonly y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});
