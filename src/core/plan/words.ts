import type { Span } from '../model.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Returns a span widened to whole words within `limits`: 底企业数量 becomes 去年底企业数量. */
export function wholeWords(text: string, span: Span, limits: Span): Span {
  let { start, end } = span;
  for (const { index, segment } of segmenter.segment(text.slice(limits.start, limits.end))) {
    const word = { start: limits.start + index, end: limits.start + index + segment.length };
    if (/\d/.test(segment)) continue;
    if (word.start < span.start && span.start < word.end) start = word.start;
    if (word.start < span.end && span.end < word.end) end = word.end;
  }
  return { start, end };
}
