import type { Cell } from '../blocks.ts';
import { oneLine, unspaced } from '../lines.ts';
import { elementsIn } from './content.ts';
import type { HtmlElement } from './tree.ts';

/** The most columns and rows that a cell may stand over (HTML §4.9.11 and .12 bound them at 1000 and 65534). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** Cells of figures are short; a longer one holds a part of the page. */
const LONGEST_CELL = 400;

/** Whether a table only places parts of the page: it says so, holds tables, or holds more than cells do. */
export function isLayout(table: HtmlElement): boolean {
  return (
    table.attributes['role'] === 'presentation' ||
    holdsTable(table) ||
    cellsIn(table).some(({ length }) => length > LONGEST_CELL)
  );
}

const holdsTable = (inside: HtmlElement): boolean =>
  elementsIn(inside).some((one) => one.name === 'table' || holdsTable(one));

const cellsIn = (table: HtmlElement): readonly HtmlElement[] => rowsIn(table).flatMap((row) => cellsOf(row));
const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');

/** Rows in the order of the page, those of the foot last. */
function rowsIn(table: HtmlElement): readonly HtmlElement[] {
  const rows = elementsIn(table).flatMap((one) => {
    if (one.name === 'tr') return [one];
    return ['thead', 'tbody'].includes(one.name) ? rowsIn(one) : [];
  });
  const feet = elementsIn(table).filter(({ name }) => name === 'tfoot');
  return [...rows, ...feet.flatMap((foot) => rowsIn({ ...foot, name: 'tbody' }))];
}

/** Returns the cells of a table as printed, its caption as a row over all columns, and how many rows are marked as heads. */
export function readCells(
  table: HtmlElement,
  linesIn: (cell: HtmlElement) => readonly string[],
): { readonly rows: readonly (readonly Cell[])[]; readonly heads: number } {
  const caption = elementsIn(table).filter(({ name }) => name === 'caption');
  const rows = rowsIn(table);
  const read = (cell: HtmlElement): Cell => {
    const columns = spanOf(cell.attributes['colspan'], MOST_COLUMNS);
    const height = spanOf(cell.attributes['rowspan'], MOST_ROWS);
    return {
      text: unspaced(oneLine(linesIn(cell))),
      ...(columns > 1 ? { columns } : {}),
      ...(height > 1 ? { rows: height } : {}),
    };
  };
  const inHead = new Set(elementsIn(table).flatMap((one) => (one.name === 'thead' ? rowsIn(one) : [])));
  const end = rows.findIndex((row) => !inHead.has(row) && !cellsOf(row).every(({ name }) => name === 'th'));
  return {
    rows: [...caption.map((one) => [read(one)]), ...rows.map((row) => cellsOf(row).map(read))],
    heads: caption.length + Math.max(end, 0),
  };
}

const spanOf = (said: string | undefined, most: number): number =>
  Math.min(Math.max(Math.trunc(Number(said ?? 1)) || 1, 1), most);
