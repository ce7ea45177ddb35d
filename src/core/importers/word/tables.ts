import type { Cell } from '../blocks.ts';
import { child, childrenOf, isOn, valueOf, type XmlElement } from '../office/xml.ts';

/** The cells of a table as they are printed, and how many rows at its top are said to be heads. */
export interface CellRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly heads: number;
}

interface Placed {
  readonly cell: XmlElement;
  readonly column: number;
  readonly columns: number;
}

/** Reads `w:tbl`; `textIn` reads the words of a cell. */
export function readCells(table: XmlElement, textIn: (cell: XmlElement) => string): CellRows {
  const rows = rowsIn(table);
  const grid = rows.map(placeCells);
  return {
    rows: grid.map((row, index) => [
      ...gapBefore(row[0]?.column ?? 0),
      ...row
        .filter(({ cell }) => mergeOf(cell) !== 'continue' || index === 0)
        .map(({ cell, column, columns }) => {
          const height = mergeOf(cell) === 'restart' ? heightOf(grid, index, column) : 1;
          return {
            text: textIn(cell),
            ...(columns > 1 ? { columns } : {}),
            ...(height > 1 ? { rows: height } : {}),
          };
        }),
    ]),
    heads: headsAtTop(rows),
  };
}

const gapBefore = (columns: number): readonly Cell[] => (columns > 0 ? [{ text: '', columns }] : []);

/** Rows and cells may be wrapped, as by a form field. */
function rowsIn(table: XmlElement, name = 'tr'): readonly XmlElement[] {
  return childrenOf(table).flatMap((one) => {
    if (child(child(one, 'trPr'), 'del')) return [];
    if (one.name === name) return [one];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(one.name) ? rowsIn(one, name) : [];
  });
}

/** A table has at most 63 columns in Word. */
const MOST_COLUMNS = 63;

const spanOf = (cell: XmlElement): number =>
  Math.min(Math.max(Math.trunc(Number(valueOf(child(cell, 'tcPr'), 'gridSpan') ?? 1)) || 1, 1), MOST_COLUMNS);

function placeCells(row: XmlElement): readonly Placed[] {
  let column = Math.min(Number(valueOf(child(row, 'trPr'), 'gridBefore') ?? 0) || 0, MOST_COLUMNS);
  return rowsIn(row, 'tc').map((cell) => {
    const placed = { cell, column, columns: spanOf(cell) };
    column += placed.columns;
    return placed;
  });
}

/** `w:vMerge` without a value goes on with the cell above (ECMA-376 Part 1 §17.4.84). */
function mergeOf(cell: XmlElement): 'restart' | 'continue' | undefined {
  const merge = child(child(cell, 'tcPr'), 'vMerge');
  if (!merge) return undefined;
  return merge.attributes['val'] === 'restart' ? 'restart' : 'continue';
}

function heightOf(grid: readonly (readonly Placed[])[], from: number, column: number): number {
  const below = grid.slice(from + 1);
  const end = below.findIndex(
    (row) => !row.some((placed) => placed.column === column && mergeOf(placed.cell) === 'continue'),
  );
  return 1 + (end < 0 ? below.length : end);
}

function headsAtTop(rows: readonly XmlElement[]): number {
  const end = rows.findIndex((row) => isOn(child(row, 'trPr'), 'tblHeader') !== true);
  return end < 0 ? 0 : end;
}
