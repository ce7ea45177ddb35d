import type { Said, Span } from '../model.ts';

/** White space of every kind that reports are padded with: ideographic, no-break and zero-width blanks too. */
const BLANK = /[\s\u3000\u00a0\u200b-\u200f\u2060\ufeff]/;

/** A line that is not blank, its padding left out. */
export interface Line extends Said {
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
}

/** Returns the part of the span that is not padding; empty at its start where all is padding. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  while (end > start && BLANK.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

export const saidAt = (text: string, span: Span): Said => ({ text: text.slice(span.start, span.end), span });

/** Returns the lines of the text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = 0;
  while (start <= text.length) {
    const found = text.slice(start).search(/\r\n|[\n\r\u2028\u2029]/);
    const end = found < 0 ? text.length : start + found;
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) {
      lines.push({ ...saidAt(text, span), apart });
      apart = false;
    } else apart = true;
    if (found < 0) break;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}
