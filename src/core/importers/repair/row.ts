import { rowsOf, trimSpan } from '../lines.ts';
import type { Span } from '../../model.ts';

/** A line of the text that is not blank, as the kinds of damage to lines look at it. */
export interface Row {
  /** Padding left out. */
  readonly span: Span;
  readonly text: string;
  /** Width of the padding before it, an ideographic blank as 2. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly blanks: number;
  /** Whether a form feed stands before it: another page, or another text. */
  readonly fed: boolean;
  /** Whether what stands before it marks the end of a page: a line of zero-width characters, or a page number. */
  readonly cut: boolean;
}

const PAGE_NUMBER = /^(?:[-—–]\s?\d{1,3}\s?[-—–]|第\s?\d{1,3}\s?页(?:\s?[/／]?\s?共\s?\d{1,3}\s?页)?)$/;

export function rowsWithText(text: string): readonly Row[] {
  const rows: Row[] = [];
  let blanks = 0;
  let cut = false;
  let fed = false;
  for (const row of rowsOf(text)) {
    const span = trimSpan(text, row);
    fed ||= text.slice(row.start, span.start).includes('\f');
    const words = text.slice(span.start, span.end);
    if (words === '' || PAGE_NUMBER.test(words)) {
      cut ||= words !== '' || /[\u200b-\u200f\u2060\ufeff]/.test(text.slice(row.start, row.end));
      blanks++;
      continue;
    }
    const indent = indentOf(text.slice(row.start, span.start));
    rows.push({ span, text: words, indent, blanks, cut, fed });
    blanks = 0;
    cut = false;
    fed = false;
  }
  return withoutPageNumbers(rows);
}

/** A number alone between two halves of a sentence is a page's, unless a word or a unit goes with it: PM 2.5, 12 %. */
function withoutPageNumbers(rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  let cut = false;
  for (const [index, row] of rows.entries()) {
    const before = kept.at(-1)?.text ?? '';
    const after = rows[index + 1]?.text ?? '';
    const halves = isProse(before) && /[\u4e00-\u9fff，、]$/.test(before);
    if (/^\d{1,3}$/.test(row.text) && halves && /^[\u4e00-\u9fff]/.test(after) && !UNIT.test(after))
      cut = true;
    else {
      kept.push(cut ? { ...row, cut } : row);
      cut = false;
    }
  }
  return kept;
}

const UNIT = /^(?:[年月日%‰亿万千百个元人户吨米亩倍家项名次台]|公[里斤顷]|平方)/;

const indentOf = (padding: string): number =>
  [...padding].reduce((width, blank) => width + (blank === '\u3000' ? 2 : 1), 0);

/** Whether a line ends a sentence or announces what follows. */
export const isEnded = (line: string): boolean => /[。！？；：…!?;:][”’）)》"]*\u200d?$/.test(line);

/** Whether a line begins as a heading or an item of a list does. */
export const isNumbered = (line: string): boolean =>
  /^(?:第[一二三四五六七八九十百零〇\d]{1,4}[篇编章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[—―-]{2,}|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，,、]|[①-⑳◆●■★▲•])/.test(
    line,
  );

/** Whether a line is marked as Markdown marks headings, tables, quotations and lists. */
export const isMarked = (line: string): boolean => /^(?:#{1,6}\s|[|>]|[-*+]\s|\*\*)/.test(line);

/** Whether a line is prose: long, or with a stop inside. A heading has neither. */
export const isProse = (line: string): boolean => line.length >= 60 || /[。；](?=.)/.test(line);
