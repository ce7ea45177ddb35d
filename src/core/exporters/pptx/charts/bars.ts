import type { Area } from '../drawn.ts';
import { pointOf, type ChartData, type Mark } from './data.ts';

/** Returns bars that lie, each from one zero; nothing where they do not stand on one scale. */
export function lyingBars(marks: readonly Mark[], area: Area): ChartData | undefined {
  const rows = marks.toSorted((a, b) => a.shape.area.y - b.shape.area.y);
  const zero = zeroOf(
    rows.map(
      ({
        shape: {
          area: { x, width },
        },
      }) => [x, x + width],
    ),
  );
  const signs = rows.map(({ shape }) => (shape.area.x + shape.area.width / 2 < zero ? -1 : 1));
  const unit = unitOf(rows.map(({ shape, fact }) => [shape.area.width, fact.value]));
  const across = spread(
    rows.map(
      ({
        shape: {
          area: { y, height },
        },
      }) => [y, height],
    ),
  );
  if (unit === undefined || across === undefined) return undefined;
  const left = signs.includes(-1) ? area.x : zero;
  const right = area.x + area.width;
  return {
    kind: 'bar',
    isStacked: false,
    area,
    plot: { x: left, width: right - left, y: across.from, height: across.length },
    categories: rows.map(({ category }) => category),
    series: [
      {
        name: rows[0]?.series ?? '',
        points: rows.map((mark, at) => pointOf(mark, mark.fact.value * (signs[at] ?? 1))),
      },
    ],
    least: (left - zero) / unit,
    most: (right - zero) / unit,
    gap: across.gap,
  };
}

/** Returns columns over years, each year in its place; nothing where they do not stand on one scale. */
export function standingBars(marks: readonly Mark[], area: Area): ChartData | undefined {
  const columns = marks.toSorted((a, b) => a.shape.area.x - b.shape.area.x);
  const zero = zeroOf(
    columns.map(
      ({
        shape: {
          area: { y, height },
        },
      }) => [y + height, y],
    ),
  );
  const signs = columns.map(({ shape }) => (shape.area.y + shape.area.height / 2 > zero ? -1 : 1));
  const unit = unitOf(columns.map(({ shape, fact }) => [shape.area.height, fact.value]));
  const across = spread(
    columns.map(
      ({
        shape: {
          area: { x, width },
        },
      }) => [x, width],
    ),
  );
  if (unit === undefined || across === undefined) return undefined;
  const bottom = signs.includes(-1) ? area.y + area.height : zero;
  const points = across.places.map((place) => {
    const mark = place === undefined ? undefined : columns[place];
    return mark && pointOf(mark, mark.fact.value * (signs[place ?? 0] ?? 1));
  });
  return {
    kind: 'column',
    isStacked: false,
    area,
    plot: { x: across.from, width: across.length, y: area.y, height: bottom - area.y },
    categories: across.places.map((place) => (place === undefined ? '' : (columns[place]?.category ?? ''))),
    series: [{ name: columns[0]?.series ?? '', points }],
    least: (zero - bottom) / unit,
    most: (zero - area.y) / unit,
    gap: across.gap,
  };
}

/** The edge that bars have in common: the first of each pair where there are no others. */
function zeroOf(edges: readonly (readonly [number, number])[]): number {
  const all = edges.flat();
  const shared = (edge: number): number => all.filter((other) => Math.abs(other - edge) < 0.6).length;
  return all.reduce((best, edge) => (shared(edge) > shared(best) ? edge : best), edges[0]?.[0] ?? 0);
}

/** How long one is; nothing where lengths and values are not in one proportion. */
export function unitOf(lengths: readonly (readonly [length: number, value: number])[]): number | undefined {
  const longest = lengths.reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const unit = longest[0] / longest[1];
  const fits = lengths.every(([length, value]) => Math.abs(length - value * unit) < 1);
  return unit > 0 && Number.isFinite(unit) && fits ? unit : undefined;
}

interface Spread {
  readonly from: number;
  readonly length: number;
  readonly gap: number;
  /** For each place at even distances, which bar stands there. */
  readonly places: readonly (number | undefined)[];
}

/** Bars at even distances, some of whose places may be empty; alone, a bar fills its place. */
export function spread(bars: readonly (readonly [from: number, thick: number])[]): Spread | undefined {
  const [first] = bars;
  if (!first) return undefined;
  const [start, thick] = first;
  const steps = bars.slice(1).map(([from], index) => from - (bars[index]?.[0] ?? from));
  const step = steps.length === 0 ? thick : Math.min(...steps);
  const at = bars.map(([from]) => Math.round((from - start) / step));
  const isEven = bars.every(([from, own], index) => {
    return Math.abs(from - start - (at[index] ?? 0) * step) < 1 && Math.abs(own - thick) < 1;
  });
  if (!isEven || step < thick) return undefined;
  const count = (at.at(-1) ?? 0) + 1;
  const places = Array.from({ length: count }, (_, place) => {
    const index = at.indexOf(place);
    return index < 0 ? undefined : index;
  });
  return { from: start - (step - thick) / 2, length: count * step, gap: (step - thick) / thick, places };
}
