import { BEGIN, END, readerOf, readString, recordsFrom, type Record } from './biff-records.ts';
import type { SheetCell } from './sheet.ts';

/** Types of records with cells ([MS-XLS] §2.3). */
const NUMBER = 0x203;
const SHORT_NUMBER = 0x27e;
const SHORT_NUMBERS = 0xbd;
const SHARED_STRING = 0xfd;
const LABEL = 0x204;
const RICH_LABEL = 0xd6;
const FORMULA = 0x06;
const FORMULA_STRING = 0x207;

/** What cells refer to. */
export interface CellValues {
  readonly strings: readonly string[];
  readonly show: (value: number, style: number) => string;
}

/** Yields the records of one sheet, those of charts within it left out. */
export function* sheetRecords(stream: Uint8Array, at: number): Generator<Record> {
  let depth = 0;
  for (const record of recordsFrom(stream, at)) {
    if (record.type === BEGIN) depth++;
    else if (record.type === END) depth--;
    else if (depth === 1) yield record;
    if (depth === 0) return;
  }
}

/** Returns a function that reads the cells of a record; a text that a formula came to follows in a record of its own. */
export function cellReader(values: CellValues): (record: Record) => readonly SheetCell[] {
  let awaited: Omit<SheetCell, 'text'> | undefined;
  return (record) => {
    if (record.type === FORMULA_STRING && awaited)
      return [{ ...awaited, text: readString(readerOf(record)) }];
    if (record.type === FORMULA && isText(record)) awaited = placeOf(record);
    return cellsIn(record, values);
  };
}

function cellsIn(record: Record, { strings, show }: CellValues): readonly SheetCell[] {
  const { type, view } = record;
  if (view.byteLength < 10) return [];
  const place = placeOf(record);
  const style = view.getUint16(4, true);
  switch (type) {
    case SHARED_STRING:
      return [{ ...place, text: strings[view.getUint32(6, true)] ?? '' }];
    case LABEL:
    case RICH_LABEL:
      return [{ ...place, text: readString(readerOf(record, 6)) }];
    case NUMBER:
    case FORMULA: {
      const value = isText(record) || view.byteLength < 14 ? Number.NaN : view.getFloat64(6, true);
      return Number.isFinite(value) ? [{ ...place, text: show(value, style) }] : [];
    }
    case SHORT_NUMBER:
      return [{ ...place, text: show(shortNumber(view.getUint32(6, true)), style) }];
    case SHORT_NUMBERS:
      return Array.from({ length: Math.floor((view.byteLength - 6) / 6) }, (_, index) => ({
        row: place.row,
        column: place.column + index,
        text: show(shortNumber(view.getUint32(6 + index * 6, true)), view.getUint16(4 + index * 6, true)),
      }));
    default:
      return [];
  }
}

const placeOf = ({ view }: Record): Omit<SheetCell, 'text'> => ({
  row: view.byteLength < 4 ? 0 : view.getUint16(0, true),
  column: view.byteLength < 4 ? 0 : view.getUint16(2, true),
});

/** A formula's result is no number where its last two bytes are FFFF (§2.5.133). */
const isText = ({ type, view }: Record): boolean =>
  type === FORMULA && view.byteLength >= 14 && view.getUint16(12, true) === 0xffff;

/** RkNumber (§2.5.217): 30 bits, of an integer or the upper ones of a double, divided by 100 where the first bit says so. */
function shortNumber(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & 0xfffffffc, true);
  const value = (packed & 2) === 2 ? (packed | 0) >> 2 : view.getFloat64(0, true);
  return (packed & 1) === 1 ? value / 100 : value;
}
