import type { Table } from '../../model.ts';
import type { Marks } from '../articles.ts';
import type { Line } from '../lines.ts';
import { aboveTable, notesAmong } from './caption.ts';
import { cellPerLine } from './cell-per-line.ts';
import type { FoundTable, TableForm } from './form.ts';
import { ruled } from './ruled.ts';
import { spaced } from './spaced.ts';
import { tabbed } from './tabbed.ts';

/** The ways in which a plain text sets a table, the choosiest first: what one has found the next leaves alone. */
const forms: readonly TableForm[] = [ruled, tabbed, spaced, cellPerLine];

/** The tables of a text in its order, and the notes below them. */
export interface TextTables {
  readonly tables: readonly Table[];
  readonly notes: readonly Line[];
}

/** Marks the tables of a text and the notes to them, for `readArticle`; `heading` is how the text marks its headings. */
export function tableMarks(text: string, lines: readonly Line[], heading: Marks['heading']): Marks {
  const { tables, notes } = tablesIn(text, lines, heading);
  const starting = new Map(tables.map((table) => [table.span.start, table]));
  const explaining = new Set(notes.map(({ span }) => span.start));
  return {
    heading,
    table: ({ span }) => starting.get(span.start),
    isNote: ({ span }) => explaining.has(span.start),
  };
}

/** Finds the tables among the lines of a text, each with its caption and unit. */
export function tablesIn(text: string, lines: readonly Line[], heading: Marks['heading']): TextTables {
  const taken = new Set<number>();
  const found: FoundTable[] = [];
  for (const form of forms) {
    for (const table of form.find(text, lines)) {
      const own = Array.from({ length: table.to - table.from }, (_, index) => table.from + index);
      if (own.some((index) => taken.has(index))) continue;
      found.push(table);
      for (const index of own) taken.add(index);
    }
  }
  const canBeOver = (line: Line, index: number): boolean => !taken.has(index) && !heading(line);
  return {
    tables: found.toSorted((a, b) => a.from - b.from).map((table) => tableOf(text, lines, table, canBeOver)),
    notes: notesAmong(lines, new Set(found.map(({ to }) => to))),
  };
}

function tableOf(
  text: string,
  lines: readonly Line[],
  { from, to, heads, rows }: FoundTable,
  canBeOver: (line: Line, index: number) => boolean,
): Table {
  const { start, ...above } = aboveTable(text, lines, from, canBeOver);
  const span = { start: start ?? lines[from]?.span.start ?? 0, end: lines[to - 1]?.span.end ?? 0 };
  return { ...above, heads, rows, span };
}
