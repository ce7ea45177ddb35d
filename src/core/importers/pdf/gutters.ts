import type { Line, Segment } from './page.ts';

/** In points: left edges so near to each other are one. */
const NEAR = 6;
/** The least characters of a page on either side of a gutter, and the most across it, as parts of all. */
const LEAST_SIDE = 0.2;
const MOST_ACROSS = 0.25;
/** In characters: lines of prose are longer than cells of a table. */
const LEAST_LINE = 8;
const LEAST_LINES = 4;

export const crosses = ({ left, right }: Segment, gutter: number): boolean =>
  left < gutter - 2 && right > gutter + 2;

/** Returns the gutters of pages, each the left edge of the column behind it; without any where they have one column. */
export const guttersIn = (pages: readonly (readonly Line[])[]): readonly number[] =>
  pages.flatMap((lines) => guttersOf(lines.flatMap(({ segments }) => segments)));

function guttersOf(segments: readonly Segment[], depth = 0): readonly number[] {
  const gutter = depth < 3 ? gutterIn(segments) : undefined;
  if (gutter === undefined) return [];
  const [before, behind] = [segments.filter(isBefore(gutter)), segments.filter(isBehind(gutter))];
  return [gutter, ...guttersOf(before, depth + 1), ...guttersOf(behind, depth + 1)];
}

const isBefore =
  (gutter: number) =>
  ({ right }: Segment): boolean =>
    right <= gutter + 2;
const isBehind =
  (gutter: number) =>
  ({ left }: Segment): boolean =>
    left >= gutter - 2;

/** Returns the gutter with least across it; one that other pages have needs little on its sides. */
export function gutterIn(segments: readonly Segment[], known: readonly number[] = []): number | undefined {
  const all = charactersIn(segments);
  const across = (gutter: number): number =>
    all - charactersIn(segments.filter(isBefore(gutter))) - charactersIn(segments.filter(isBehind(gutter)));
  const isKnown = (edge: number): boolean => known.some((one) => Math.abs(one - edge) < NEAR);
  const found = edgesOf(segments).filter((edge) => {
    const sides = [segments.filter(isBefore(edge)), segments.filter(isBehind(edge))];
    if (across(edge) > all * MOST_ACROSS) return false;
    return isKnown(edge) ? sides.every((side) => side.length > 0) : sides.every((side) => isProse(side, all));
  });
  return found.toSorted((a, b) => across(a) - across(b))[0];
}

const charactersIn = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

function isProse(segments: readonly Segment[], all: number): boolean {
  const characters = charactersIn(segments);
  return (
    segments.length >= LEAST_LINES &&
    characters >= all * LEAST_SIDE &&
    characters / segments.length >= LEAST_LINE
  );
}

/** How many edges are tried: indented lines have edges of their own, so that there are more than columns. */
const MOST_EDGES = 12;

/** The left edges at which most segments begin; the outermost is no gutter. */
function edgesOf(segments: readonly Segment[]): readonly number[] {
  const least = segments.reduce((left, one) => Math.min(left, one.left), Infinity);
  const edges = new Map<number, { left: number; count: number }>();
  for (const { left } of segments) {
    if (left < least + 40) continue;
    const key = Math.round(left / NEAR);
    const edge = edges.get(key) ?? { left, count: 0 };
    edges.set(key, { left: Math.min(edge.left, left), count: edge.count + 1 });
  }
  return [...edges.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_EDGES)
    .map(({ left }) => left);
}
