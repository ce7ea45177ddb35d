import type { Area, Outline } from '../drawn.ts';
import { spread } from './bars.ts';
import { pointOf, type ChartData, type Mark } from './data.ts';

/** Returns wholes as bars that lie, their parts behind each other; nothing where wholes have unlike parts. */
export function stackedBars(marks: readonly Mark[], area: Area, seam: Outline): ChartData | undefined {
  const tops = [...new Set(marks.map(({ shape }) => Math.round(shape.area.y)))].toSorted((a, b) => a - b);
  const rows = tops.map((top) =>
    marks
      .filter(({ shape }) => Math.round(shape.area.y) === top)
      .toSorted((a, b) => a.shape.area.x - b.shape.area.x),
  );
  const [first = []] = rows;
  const across = spread(rows.map(([mark]) => [mark?.shape.area.y ?? 0, mark?.shape.area.height ?? 0]));
  const names = first.map(({ series }) => series);
  if (!across || rows.some((row) => row.length !== names.length)) return undefined;
  const [left, last] = [first[0]?.shape.area.x ?? 0, first.at(-1)?.shape.area];
  return {
    kind: 'bar',
    isStacked: true,
    area,
    plot: {
      x: left,
      width: (last ? last.x + last.width : left) - left,
      y: across.from,
      height: across.length,
    },
    categories: rows.map(([mark]) => mark?.category ?? ''),
    series: names.map((name, part) => ({
      name,
      points: rows.map((row) => {
        const mark = row[part];
        return mark && { ...pointOf(mark, mark.fact.value), outline: seam };
      }),
    })),
    least: 0,
    most: 1,
    gap: across.gap,
  };
}
