import type { TableRow } from '../../model.ts';
import { saidAt, type Line } from '../lines.ts';
import { isValue, kindOf, type LooseCell } from './cell.ts';
import type { FoundTable, TableForm } from './form.ts';
import { headLayouts, type HeadLayout } from './head-layout.ts';
import { fits, isLeftHead, type Shape } from './shape.ts';

/** A table copied from a page or a document with every cell on a line of its own, row by row. */
export const cellPerLine: TableForm = {
  name: 'cell-per-line',
  find(text, lines) {
    return stretchesOf(lines).flatMap((stretch) => tablesIn(joinParts(text, stretch)));
  },
};

/** No cell is longer, in characters. */
const LONGEST = 36;

/** Lines that follow each other and are short, neither sentences nor rows of several cells. */
function stretchesOf(lines: readonly Line[]): readonly (readonly LooseCell[])[] {
  const stretches: LooseCell[][] = [[]];
  for (const [from, { text, span }] of lines.entries()) {
    const cell =
      text.length <= LONGEST && !/[。！？；;|│┃｜\t]|[，,：:]$/.test(text.replace(/^其中[:：]$/, ''));
    if (cell) stretches.at(-1)?.push({ said: { text, span }, kind: kindOf(text), from, to: from + 1 });
    else if (stretches.at(-1)?.length) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.some(({ kind }) => kind === 'figure'));
}

/** Joins what the copying parted: 农 and 业, 产量 and （万吨）, 其中： and what it names, 仓储 and 和邮政业. */
function joinParts(text: string, cells: readonly LooseCell[]): readonly LooseCell[] {
  const joined: LooseCell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (before?.kind === 'words' && cell.kind === 'words' && goesOn(before.said.text, cell.said.text)) {
      const said = saidAt(text, { start: before.said.span.start, end: cell.said.span.end });
      joined[joined.length - 1] = { said, kind: 'words', from: before.from, to: cell.to };
    } else joined.push(cell);
  }
  return joined;
}

function goesOn(before: string, words: string): boolean {
  const single = /^[\u4e00-\u9fff]$/;
  if (single.test(before) && single.test(words)) return !/[男女]/.test(before + words);
  if (/^其\s*中[:：]?$/.test(before) || /^[（(][^（）()]{1,10}[）)]$/.test(words)) return true;
  if (/[（(][^（）()]*$/.test(before)) return true;
  return /[、和及与]$/.test(before) || /^[、和及与]/.test(words);
}

function tablesIn(cells: readonly LooseCell[]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let at = 0;
  while (at < cells.length) {
    const table = tableAt(cells, at);
    if (table) found.push(table.found);
    at = table?.end ?? at + 1;
  }
  return found;
}

interface Read {
  readonly found: FoundTable;
  /** The cell behind the table. */
  readonly end: number;
  /** Cells in their columns, by which readings of the same cells are compared. */
  readonly placed: number;
}

/** The table whose heads begin with the cell: of the ways to part heads from rows the one that explains most. */
function tableAt(cells: readonly LooseCell[], at: number): Read | undefined {
  const readings = headLayouts(cells, at).flatMap((layout) => readRows(cells, at, layout) ?? []);
  return readings.toSorted((a, b) => b.placed - a.placed)[0];
}

/** How many rows more may be unclear than whole, while a table is read. */
const MOST_UNCLEAR = 4;

function readRows(
  cells: readonly LooseCell[],
  start: number,
  { heads, shape, end }: HeadLayout,
): Read | undefined {
  const rows: TableRow[] = [];
  const count = { placed: 0, full: 0, unclear: 0, group: 0 };
  let at = end;
  for (;;) {
    const row = rowAt(cells, at, shape);
    if (!row || count.unclear > count.full + MOST_UNCLEAR) break;
    if (at === end && row.type === 'group' && isLeftHead(cells[at]?.said.text ?? '')) return undefined;
    rows.push(row.cells);
    count[row.type] += 1;
    count.placed += row.type === 'full' ? row.length : 0;
    at += row.length;
  }
  const values = shape.filter((kind) => kind === 'value').length;
  if (count.full < (values > 1 ? 2 : 3) || count.unclear * 3 > count.full) return undefined;
  const first = cells[start];
  const last = cells[at - 1];
  return first && last
    ? { found: { from: first.from, to: last.to, heads, rows }, end: at, placed: count.placed }
    : undefined;
}

interface ReadRow {
  readonly type: 'full' | 'unclear' | 'group';
  readonly cells: TableRow;
  readonly length: number;
}

function rowAt(cells: readonly LooseCell[], at: number, shape: Shape): ReadRow | undefined {
  const length = rowLength(cells, at, shape);
  if (length !== undefined)
    return { type: 'full', cells: cells.slice(at, at + length).map(({ said }) => ({ said })), length };
  return unclearRow(cells, at, shape) ?? groupRow(cells, at, shape);
}

/** How many cells a whole row takes; the note at its end may be missing. */
function rowLength(cells: readonly LooseCell[], at: number, shape: Shape): number | undefined {
  const shapes = shape.at(-1) === 'note' ? [shape, shape.slice(0, -1)] : [shape];
  return shapes.find((columns) => isRow(cells, at, columns))?.length;
}

function isRow(cells: readonly LooseCell[], at: number, shape: Shape): boolean {
  const row = cells.slice(at, at + shape.length);
  const next = cells[at + shape.length];
  const goesOn = shape.at(-1) === 'value' && shape[0] !== 'serial' && next?.kind === 'figure';
  return (
    row.length === shape.length &&
    !goesOn &&
    row.some(({ kind }) => kind === 'figure' || kind === 'none') &&
    shape.every((column, index) => {
      const cell = row[index];
      return cell !== undefined && fits(cell, column);
    })
  );
}

/**
 * A name with more or fewer numbers than there are columns: which number stands in which column cannot be told, so that
 * they are one cell under all of them.
 */
function unclearRow(cells: readonly LooseCell[], at: number, shape: Shape): ReadRow | undefined {
  const [name, first] = cells.slice(at, at + 2);
  if (!name || !first || shape[0] !== 'name' || shape.includes('unit') || !fits(name, 'name'))
    return undefined;
  const behind = cells.slice(at + 1, at + 2 * shape.length);
  const run = behind.findIndex(({ kind }) => !isValue(kind) || kind === 'year');
  const values = run < 0 ? behind : behind.slice(0, run);
  const last = values.at(-1);
  if (!last) return undefined;
  const said = {
    text: values.map(({ said: { text } }) => text).join(' '),
    span: { start: first.said.span.start, end: last.said.span.end },
  };
  const row = [{ said: name.said }, { said, columns: shape.length - 1 }];
  return { type: 'unclear', cells: row, length: 1 + values.length };
}

/** A line of words alone before a row, or before another that stands before a row: 期末畜禽存栏. */
function groupRow(cells: readonly LooseCell[], at: number, shape: Shape): ReadRow | undefined {
  const cell = cells[at];
  if (!cell || !fits(cell, 'name')) return undefined;
  const next = cells[at + 1];
  const leads =
    rowLength(cells, at + 1, shape) !== undefined ||
    (next !== undefined && fits(next, 'name') && rowLength(cells, at + 2, shape) !== undefined);
  return leads
    ? { type: 'group', cells: [{ said: cell.said, columns: shape.length }], length: 1 }
    : undefined;
}
