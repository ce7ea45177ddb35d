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

/** Returns the stretches between line ends, padding and blank ones included. */
export function rowsOf(text: string): readonly Span[] {
  const rows: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    rows.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  rows.push({ start, end: text.length });
  return rows;
}

/** Returns the lines of the text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const row of rowsOf(text)) {
    const span = trimSpan(text, row);
    if (span.start < span.end) {
      lines.push({ ...saidAt(text, span), apart });
      apart = false;
    } else apart = true;
  }
  return lines;
}

/** Returns the line without the marks that set all of it bold: **一、工作回顾**. */
export function withoutBold(text: string, line: Line): Line {
  const { start, end } = line.span;
  if (!/^\*\*[^*]+\*\*$/.test(line.text)) return line;
  return { ...line, ...saidAt(text, trimSpan(text, { start: start + 2, end: end - 2 })) };
}

/** Returns lines as one: those of Chinese are joined as if there had been room. */
export const oneLine = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A short word set with blanks between its characters (指 标, 政 府 工 作 报 告) is read without them. */
export const unspaced = (word: string): string =>
  /^[#＃]?\p{Script=Han}(?:[\s\u3000]+\p{Script=Han})+$/u.test(word)
    ? word.replace(/[\s\u3000]+/g, '')
    : word;
