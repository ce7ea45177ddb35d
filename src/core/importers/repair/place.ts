import type { Repair, Span } from '../../model.ts';

/** The two texts in which a repair has a place: the file's own (`source`) and the report's (`span`). */
type Side = 'source' | 'span';

/** Returns where a span of `Report.text` stands in the file's own text: the same place where nothing before it was mended. */
export const placeInFile = (repairs: readonly Repair[], span: Span): Span =>
  placeIn(repairs, span, 'span', 'source');

/** Returns where a span of the file's own text stands in `Report.text`. */
export const placeInText = (repairs: readonly Repair[], source: Span): Span =>
  placeIn(repairs, source, 'source', 'span');

function placeIn(repairs: readonly Repair[], { start, end }: Span, from: Side, to: Side): Span {
  const first = edgeIn(lastBefore(repairs, start, from, true), start, 'start', from, to);
  const last = edgeIn(lastBefore(repairs, end, from, false), end, 'end', from, to);
  return { start: first, end: Math.max(first, last) };
}

/** A place within a mended stretch is the same place on the other side where both are as long, else the stretch's edge. */
function edgeIn(repair: Repair | undefined, at: number, edge: 'start' | 'end', from: Side, to: Side): number {
  if (!repair) return at;
  const [here, there] = [repair[from], repair[to]];
  if (at >= here.end) return there.end + (at - here.end);
  const alike = here.end - here.start === there.end - there.start;
  return alike ? there.start + (at - here.start) : there[edge];
}

/** The last repair that begins before a place, or at it where `included`. */
function lastBefore(
  repairs: readonly Repair[],
  at: number,
  from: Side,
  included: boolean,
): Repair | undefined {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = repairs[middle]?.[from].start ?? 0;
    if (start < at || (included && start === at)) low = middle + 1;
    else high = middle;
  }
  return repairs[low - 1];
}
