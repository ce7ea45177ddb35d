import type { AnySpan, SourceAsked } from '../model.ts';

/** Returns what is asked about, and to whom it is shown, after the places were asked about: speaker, both, nobody. */
export function askedAgain(
  before: SourceAsked | undefined,
  spans: readonly AnySpan[],
): SourceAsked | undefined {
  if (spans.length === 0) return undefined;
  if (!before || !isSame(before.spans, spans)) return { spans, on: before?.on ?? 'speaker' };
  return before.on === 'speaker' ? { spans, on: 'both' } : undefined;
}

const isSame = (one: readonly AnySpan[], other: readonly AnySpan[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end, report }, index) => {
    const same = other[index];
    return start === same?.start && end === same.end && report === same.report;
  });
