import type { Span } from '../model.ts';

/** Splits a span at marks outside brackets and quotes; the marks and stops at the ends are left out. */
export function splitAt(text: string, span: Span, mark: RegExp): readonly Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let index = span.start; index <= span.end; index++) {
    const character = index < span.end ? (text[index] ?? '') : '；';
    if ('（(“《'.includes(character)) depth++;
    else if ('）)”》'.includes(character)) depth = Math.max(0, depth - 1);
    if (index === span.end || (depth === 0 && mark.test(character) && !isInNumber(text, index))) {
      const piece = bare(text, { start, end: index });
      if (piece.start < piece.end) pieces.push(piece);
      start = index + 1;
    }
  }
  return pieces;
}

/** 1,234 and 6.9:53.4 are not parted. */
const isInNumber = (text: string, index: number): boolean =>
  /[,:：]/.test(text[index] ?? '') &&
  /[0-9０-９]/.test(text[index - 1] ?? '') &&
  /[0-9０-９]/.test(text[index + 1] ?? '');

const EDGE = /[\s\u3000，,。；;：:、！!？?—\-◆●■]/;

/** A span without blanks and marks at its ends. */
export function bare(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,2}(?:是要?|要(?!素))|第[一二三四五六七八九十]{1,2}(?:[，,、]|是)|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])[\s\u3000]*/;

/** A span without 一是, 第一， or (1) before it: points are numbered by their list. */
export function withoutEnumerator(text: string, span: Span): Span {
  const length = ENUMERATOR.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + length, end: span.end };
}
