import type { Encoding, Issue, Outcome, Report } from '../../model.ts';
import type { Block, Cell } from '../blocks.ts';
import { readDocument } from '../document.ts';
import type { SourceFile } from '../importer.ts';
import { oneLine, unspaced } from '../lines.ts';
import { tableBlocks } from '../table-block.ts';
import { isFigure } from '../table-heads.ts';

/** A sheet as a file keeps it: cells with something in them, counted from 0, in any order. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Range[];
  /** More rows or columns were there than are read. */
  readonly cut?: boolean;
  /** Rows or columns were hidden, and are not read. */
  readonly hidden?: boolean;
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is read of a workbook at most: a table to be shown is far smaller, data to be kept are for other programs. */
export const MOST_ROWS = 2_000;
export const MOST_COLUMNS = 250;
export const MOST_SHEETS = 30;
export const MOST_MERGES = 5_000;

/** Returns the cells within the bounds, empty ones left out, and whether there were others. */
export function boundCells(found: Iterable<SheetCell>): Required<Pick<Sheet, 'cells' | 'cut'>> {
  const cells: SheetCell[] = [];
  const rows = new Set<number>();
  let cut = false;
  for (const { row, column, text } of found) {
    const words = unspaced(oneLine(text.split('\n')));
    if (words === '') continue;
    if ((rows.size >= MOST_ROWS && !rows.has(row)) || column >= MOST_COLUMNS) cut = true;
    else {
      rows.add(row);
      cells.push({ row, column, text: words });
    }
  }
  return { cells, cut };
}

/**
 * Makes a report of the sheets of a file: of several, each under its name; rows apart are tables apart. What was left
 * out is an issue with the sheet's name.
 */
export function readSheets(file: SourceFile, sheets: readonly Sheet[], encoding?: Encoding): Outcome<Report> {
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  const blocks = filled.flatMap((sheet): readonly Block[] => {
    const name = sheet.name.trim();
    const heading: Block = { type: 'paragraph', text: name, level: filled.length > 1 ? 2 : 0 };
    const isNamed = name !== '' && (filled.length > 1 || !NAMELESS.test(name));
    return isNamed ? [heading, ...tablesOf(sheet)] : tablesOf(sheet);
  });
  const read = readDocument(file, blocks, encoding);
  return read.ok ? { ...read, issues: [...read.issues, ...filled.flatMap(issuesOf)] } : read;
}

/** The names that programs give to sheets. */
const NAMELESS = /^(?:sheet|工作表|表|book|工作簿)\s*\d*$/i;

function issuesOf({ name, cut, hidden }: Sheet): readonly Issue[] {
  return [
    ...(cut ? [{ code: 'sheet-cut', values: { sheet: name, rows: MOST_ROWS, columns: MOST_COLUMNS } }] : []),
    ...(hidden ? [{ code: 'sheet-hidden', values: { sheet: name } }] : []),
  ];
}

type Row = readonly Cell[];

/** Rows with an empty one between are tables apart, unless the first are only a title, or the next go on with figures. */
function tablesOf(sheet: Sheet): readonly Block[] {
  const stretches: Row[][] = [];
  let last = -1;
  for (const { index, cells } of rowsOf(sheet)) {
    const stretch = stretches.at(-1);
    if (stretch && (index === last + 1 || stretch.every(isLine) || (!isLine(cells) && hasFigure(cells)))) {
      stretch.push(cells);
    } else stretches.push([cells]);
    last = index;
  }
  return stretches.flatMap((rows) => tableBlocks(rows));
}

const isLine = (row: Row): boolean => row.filter(({ text }) => text !== '').length === 1;
const hasFigure = (row: Row): boolean => row.some(({ text }) => isFigure(text));

/** Returns the rows that hold something, with a cell for each column that does, but those that another covers. */
function rowsOf({ cells, merges }: Sheet): readonly { readonly index: number; readonly cells: Row }[] {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row} ${column}`, text]));
  const rows = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b);
  const columns = [...new Set(cells.map(({ column }) => column))].toSorted((a, b) => a - b);
  const within = (places: readonly number[], from: number, to: number): number =>
    places.filter((place) => place >= from && place <= to).length;
  const merged = new Map<string, Cell | undefined>();
  for (const { top, left, bottom, right } of merges) {
    const covered = rows.filter((row) => row >= top && row <= bottom);
    for (const row of covered) {
      for (const column of columns)
        if (column >= left && column <= right) merged.set(`${row} ${column}`, undefined);
    }
    const span = { columns: within(columns, left, right), rows: covered.length };
    merged.set(`${top} ${left}`, spanning(texts.get(`${top} ${left}`) ?? '', span));
  }
  return rows.map((index) => ({
    index,
    cells: columns.flatMap((column): readonly Cell[] => {
      const place = `${index} ${column}`;
      if (!merged.has(place)) return [{ text: texts.get(place) ?? '' }];
      const cell = merged.get(place);
      return cell ? [cell] : [];
    }),
  }));
}

const spanning = (text: string, { columns, rows }: { columns: number; rows: number }): Cell => ({
  text,
  ...(columns > 1 ? { columns } : {}),
  ...(rows > 1 ? { rows } : {}),
});
