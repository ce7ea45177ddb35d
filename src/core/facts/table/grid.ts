import type { Said, Table, TableCell, TableRow } from '../../model.ts';
import { partHeads } from '../../importers/tables/part-heads.ts';

/** A row of a table with a cell for every column; a cell that stands over several columns or rows is in all of their places. */
export type GridRow = readonly (TableCell | undefined)[];

/** A table as columns and rows, those without words left out. */
export interface Grid {
  /** For each column the heads over it, top to bottom, each once. */
  readonly heads: readonly (readonly Said[])[];
  readonly rows: readonly GridRow[];
}

/** Returns the grid of a table; where it has no heads, its first rows without numbers are taken for them. */
export function gridOf({ heads: given, rows: below }: Table): Grid {
  const { heads, rows } = given.length > 0 ? { heads: given, rows: below } : partHeads(below);
  const places = spread([...heads, ...rows]);
  const width = Math.max(0, ...places.map((row) => row.length));
  const [over, body] = [places.slice(0, heads.length), places.slice(heads.length)];
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) => isOwn(body, column));
  return {
    heads: kept.map((column) => headsOver(over, column)),
    rows: body.map((row) => kept.map((column) => row[column])),
  };
}

/** Puts every cell into all the places that it stands over. */
function spread(rows: readonly TableRow[]): readonly GridRow[] {
  const places: (TableCell | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (places[index]?.[column]) column++;
      const end = Math.min(column + (cell.columns ?? 1), MOST_COLUMNS);
      for (const under of places.slice(index, index + (cell.rows ?? 1))) {
        for (let place = column; place < end; place++) under[place] ??= cell;
      }
      column = end;
    }
  }
  return places.map((row) => Array.from(row));
}

/** A table wider than this is no table of a report: what a file says of its spans is not believed beyond it. */
const MOST_COLUMNS = 200;

/** Whether a column holds words that do not stand over the column before as well. */
const isOwn = (rows: readonly GridRow[], column: number): boolean =>
  rows.some((row) => {
    const cell = row[column];
    return cell !== undefined && cell.said.text.trim() !== '' && cell !== row[column - 1];
  });

function headsOver(rows: readonly GridRow[], column: number): readonly Said[] {
  const cells = rows.flatMap((row) => row[column] ?? []);
  return [...new Set(cells)].map(({ said }) => said).filter(({ text }) => text.trim() !== '');
}
