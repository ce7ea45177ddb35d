import { Refusal } from '../refusal.ts';
import { cellReader, sheetRecords } from './biff-cells.ts';
import { BEGIN, END, readerOf, readString, recordsFrom, type Record } from './biff-records.ts';
import { shown, type NumberFormats } from './number-format.ts';
import { boundCells, MOST_MERGES, MOST_SHEETS, type Range, type Sheet, type SheetCell } from './sheet.ts';

/** Types of records ([MS-XLS] §2.3). */
const FILE_PASS = 0x2f;
const DATE_MODE = 0x22;
const BOUND_SHEET = 0x85;
const STRINGS = 0xfc;
const FORMAT = 0x41e;
const CELL_STYLE = 0xe0;
const ROW = 0x208;
const COLUMNS = 0x7d;
const MERGED = 0xe5;
const VERSION_8 = 0x600;

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: NumberFormats;
  /** For each style of cells the number of its format. */
  readonly styles: readonly number[];
  readonly sheets: readonly { readonly name: string; readonly at: number }[];
}

/** Reads the sheets of a workbook stream (BIFF8, Excel 97 to 2003) that are not hidden, numbers as they are shown. */
export function readBiff(stream: Uint8Array): readonly Sheet[] {
  const workbook = readGlobals(stream);
  return workbook.sheets.slice(0, MOST_SHEETS).map(({ name, at }) => readSheet(stream, name, at, workbook));
}

function readGlobals(stream: Uint8Array): Workbook {
  let [strings, from1904]: [readonly string[], boolean] = [[], false];
  const custom = new Map<number, string>();
  const styles: number[] = [];
  const sheets: { readonly name: string; readonly at: number }[] = [];
  for (const record of recordsFrom(stream, 0)) {
    const { type, view, data } = record;
    if (type === END) break;
    if (type === BEGIN && word(view, 0) !== VERSION_8) throw new Refusal('file-is-old-excel');
    if (type === FILE_PASS) throw new Refusal('file-is-protected');
    if (type === DATE_MODE) from1904 = word(view, 0) === 1;
    if (type === STRINGS) strings = readStrings(record);
    if (type === FORMAT) custom.set(word(view, 0), readString(readerOf(record, 2)));
    if (type === CELL_STYLE) styles.push(word(view, 2));
    if (type === BOUND_SHEET && data.length > 8 && isVisibleSheet(data)) {
      sheets.push({ name: readString(readerOf(record, 6), 1), at: view.getUint32(0, true) });
    }
  }
  return { strings, formats: { custom, from1904 }, styles, sheets };
}

/** Bytes past the end of a damaged record are 0. */
const word = (view: DataView, at: number): number =>
  at + 2 <= view.byteLength ? view.getUint16(at, true) : 0;

/** A worksheet, neither a chart nor macros, that is not hidden (§2.4.28). */
const isVisibleSheet = (data: Uint8Array): boolean => ((data[4] ?? 0) & 3) === 0 && data[5] === 0;

function readStrings(record: Record): readonly string[] {
  const reader = readerOf(record, 8);
  const strings: string[] = [];
  while (!reader.ended()) strings.push(readString(reader));
  return strings;
}

function readSheet(stream: Uint8Array, name: string, at: number, workbook: Workbook): Sheet {
  const cells: SheetCell[] = [];
  const merges: Range[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const { strings, styles, formats } = workbook;
  const readCells = cellReader({
    strings,
    show: (value, style) => shown(value, styles[style] ?? 0, formats),
  });
  for (const record of sheetRecords(stream, at)) {
    const { type, view } = record;
    if (type === ROW && (word(view, 12) & 0x20) !== 0) hiddenRows.add(word(view, 0));
    else if (type === COLUMNS && (word(view, 8) & 1) === 1)
      hiddenColumns.push([word(view, 0), word(view, 2)]);
    else if (type === MERGED) merges.push(...mergesIn(view));
    else cells.push(...readCells(record).filter(({ text }) => text !== ''));
  }
  const seen = cells.filter(
    ({ row, column }) =>
      !hiddenRows.has(row) && !hiddenColumns.some(([from, to]) => column >= from && column <= to),
  );
  return {
    name,
    merges: merges.slice(0, MOST_MERGES),
    ...boundCells(seen),
    hidden: seen.length < cells.length,
  };
}

function mergesIn(view: DataView): readonly Range[] {
  const count = Math.min(word(view, 0), Math.floor((view.byteLength - 2) / 8));
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((offset) =>
      word(view, 2 + index * 8 + offset),
    );
    return { top, left, bottom, right };
  });
}
