import type { Repair, Span } from '../../model.ts';

/** Returns where a span of `Report.text` stands in the file's own text: the same place where nothing before it was mended. */
export function placeInFile(repairs: readonly Repair[], span: Span): Span {
  const start = sourceOf(lastBefore(repairs, span.start, true), span.start, 'start');
  const end = sourceOf(lastBefore(repairs, span.end, false), span.end, 'end');
  return { start, end: Math.max(start, end) };
}

/** A place within a mended stretch is the same place of what stood there where both are as long, else its end. */
function sourceOf(repair: Repair | undefined, at: number, edge: 'start' | 'end'): number {
  if (!repair) return at;
  const { span, source } = repair;
  if (at >= span.end) return source.end + (at - span.end);
  const alike = span.end - span.start === source.end - source.start;
  return alike ? source.start + (at - span.start) : source[edge];
}

/** The last repair that begins before a place, or at it where `included`. */
function lastBefore(repairs: readonly Repair[], at: number, included: boolean): Repair | undefined {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = repairs[middle]?.span.start ?? 0;
    if (start < at || (included && start === at)) low = middle + 1;
    else high = middle;
  }
  return repairs[low - 1];
}
