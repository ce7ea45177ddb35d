import { mainPart, relationsOf } from '../office/relations.ts';
import { child, childrenOf, eachElement, type XmlElement } from '../office/xml.ts';
import type { Archive } from '../office/zip.ts';
import { Refusal } from '../refusal.ts';
import { shown } from './number-format.ts';
import { boundCells, MOST_MERGES, MOST_SHEETS, type Range, type Sheet, type SheetCell } from './sheet.ts';

/** What the sheets of a workbook share. */
interface Shared {
  readonly strings: readonly string[];
  /** For each style of cells, how its numbers are shown. */
  readonly show: (value: number, style: number) => string;
}

/** Reads the sheets of a workbook that are not hidden, numbers as they are shown (ECMA-376 Part 1 §18). */
export function readWorkbook(archive: Archive): readonly Sheet[] {
  const path = mainPart(archive) ?? 'xl/workbook.xml';
  const workbook = archive(path);
  if (!workbook) throw new Refusal('file-damaged');
  const relations = relationsOf(archive, path);
  const part = (type: string): Uint8Array | undefined => {
    const relation = relations.find((one) => one.type === type);
    return relation && archive(relation.path);
  };
  const sheets: (readonly [name: string, path: string])[] = [];
  let from1904 = false;
  eachElement(workbook, ['workbookPr', 'sheet'], ({ name, attributes }) => {
    if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
    else if (attributes['state'] === undefined || attributes['state'] === 'visible') {
      const sheet = relations.find(({ id, type }) => type === 'worksheet' && id === attributes['id']);
      if (sheet && sheets.length < MOST_SHEETS) sheets.push([attributes['name'] ?? '', sheet.path]);
    }
  });
  const shared = { strings: readStrings(part('sharedStrings')), show: readFormats(part('styles'), from1904) };
  return sheets.flatMap(([name, sheetPath]) => {
    const bytes = archive(sheetPath);
    return bytes ? [readSheet(name, bytes, shared)] : [];
  });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function readStrings(part: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (part) eachElement(part, ['si'], (item) => strings.push(textOf(item)));
  return strings;
}

/** The runs of a string; how it is read aloud (`rPh`) is left out. */
const textOf = (item: XmlElement | undefined): string =>
  childrenOf(item)
    .map((one) => {
      if (one.name === 't') return one.children.filter((text) => typeof text === 'string').join('');
      return one.name === 'r' ? textOf(one) : '';
    })
    .join('');

function readFormats(part: Uint8Array | undefined, from1904: boolean): Shared['show'] {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  if (part) {
    eachElement(part, ['numFmt', 'cellXfs'], (element) => {
      const { name, attributes } = element;
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else styles.push(...childrenOf(element, 'xf').map((xf) => Number(xf.attributes['numFmtId'] ?? 0)));
    });
  }
  return (value, style) => shown(value, styles[style] ?? 0, { custom, from1904 });
}

function readSheet(name: string, part: Uint8Array, shared: Shared): Sheet {
  const cells: SheetCell[] = [];
  const merges: Range[] = [];
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const isHidden = (column: number): boolean =>
    hiddenColumns.some(([from, to]) => column >= from && column <= to);
  let [row, hidden] = [-1, false];
  eachElement(part, ['col', 'row', 'mergeCell'], (element) => {
    const { attributes } = element;
    if (element.name === 'row') {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
      const found = valuesIn(element, shared).map(([column, text]) => ({ row, column, text }));
      const seen = isTrue(attributes['hidden']) ? [] : found.filter(({ column }) => !isHidden(column));
      hidden ||= seen.length < found.length;
      cells.push(...seen);
    } else if (element.name === 'mergeCell') {
      const range = rangeOf(attributes['ref'] ?? '');
      if (range && merges.length < MOST_MERGES) merges.push(range);
    } else if (isTrue(attributes['hidden'])) {
      hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
    }
  });
  return { name, merges, ...boundCells(cells), hidden };
}

function valuesIn(row: XmlElement, shared: Shared): readonly (readonly [column: number, text: string])[] {
  let column = -1;
  return childrenOf(row, 'c').flatMap((cell) => {
    column = placeOf(cell.attributes['r'] ?? '')?.column ?? column + 1;
    const text = valueIn(cell, shared);
    return text === '' ? [] : [[column, text] as const];
  });
}

/** The value of a cell by its type (§18.18.11); an error is no value. */
function valueIn(cell: XmlElement, { strings, show }: Shared): string {
  const value = child(cell, 'v')?.children.find((one) => typeof one === 'string') ?? '';
  switch (cell.attributes['t'] ?? 'n') {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return textOf(child(cell, 'is'));
    case 'str':
    case 'd':
      return value;
    case 'n':
      return value === '' || !Number.isFinite(Number(value))
        ? ''
        : show(Number(value), Number(cell.attributes['s'] ?? 0));
    default:
      return '';
  }
}

/** B2 is row 1, column 1. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function rangeOf(reference: string): Range | undefined {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined;
}
