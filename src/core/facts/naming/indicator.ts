import type { Span } from '../../model.ts';

/** What a figure measures: the words, and where they stand in reading order. */
export interface Indicator {
  readonly text: string;
  readonly spans: readonly Span[];
}

export const indicatorAt = (text: string, ...spans: readonly Span[]): Indicator => {
  const kept = spans.filter((span) => span.start < span.end);
  return { text: kept.map((span) => text.slice(span.start, span.end)).join(''), spans: kept };
};

export const joined = (...parts: readonly Indicator[]): Indicator => ({
  text: parts.map((part) => part.text).join(''),
  spans: parts.flatMap((part) => part.spans),
});
