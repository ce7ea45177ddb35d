import type { Table } from '../model.ts';
import { appendicesIn, type Appendices } from './appendix.ts';
import type { Marks } from './articles.ts';
import { bareHeadings } from './bare-headings.ts';
import { contentsIn } from './edges.ts';
import { roleOf, type LineRole } from './furniture.ts';
import type { Line } from './lines.ts';
import { readNumbered, type Numbered } from './numbering.ts';

/** What is known of the lines of an article before they become elements, by their place. */
export interface KnownLines {
  /** The tables, at their first lines. */
  readonly tables: ReadonlyMap<number, Table>;
  /** All lines that tables cover. */
  readonly covered: ReadonlySet<number>;
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly appendices: Appendices;
  readonly numbered: ReadonlyMap<number, Numbered>;
  /** The ranks of headings without a number. */
  readonly bare: ReadonlyMap<number, number>;
}

/** Finds out what the lines of an article's body are; those from `end` on are the page's. */
export function knownLines(text: string, lines: readonly Line[], end: number, marks: Marks): KnownLines {
  const { tables, covered } = tablesIn(lines, marks);
  const own = lines.slice(0, end);
  const appendices = appendicesIn(text, own);
  const contents = contentsIn(text, own);
  const roles = new Map<number, LineRole>();
  for (const [index, line] of lines.entries()) {
    const isPage = index >= end || contents.has(index) || appendices.listed.has(index);
    const role = isPage ? 'furniture' : marks.isNote?.(line) ? 'note' : roleOf(line.text);
    if (role) roles.set(index, role);
  }
  const isOther = (index: number): boolean => {
    const line = lines[index];
    return (
      roles.has(index) ||
      covered.has(index) ||
      appendices.headings.has(index) ||
      appendices.notes.has(index) ||
      (line !== undefined && marks.heading(line) !== undefined)
    );
  };
  const numbered = readNumbered(text, lines, isOther);
  const bare = bareHeadings(lines, numbered, isOther);
  return { tables, covered, roles, appendices, numbered, bare };
}

function tablesIn(lines: readonly Line[], marks: Marks): Pick<KnownLines, 'tables' | 'covered'> {
  const tables = new Map<number, Table>();
  const covered = new Set<number>();
  let end = 0;
  for (const [index, line] of lines.entries()) {
    const table = line.span.start < end ? undefined : marks.table?.(line);
    if (table) {
      tables.set(index, table);
      end = table.span.end;
    }
    if (line.span.start < end) covered.add(index);
  }
  return { tables, covered };
}
