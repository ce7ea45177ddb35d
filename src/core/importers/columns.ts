import type { Cell } from './blocks.ts';

type Row = readonly Cell[];

interface Placed {
  readonly cell: Cell;
  readonly column: number;
}

/**
 * Returns the rows without the columns in which no cell with words begins, as pages and Word leave them behind merged
 * cells: a cell over such a column stands over one less.
 */
export function withoutEmptyColumns(rows: readonly Row[]): readonly Row[] {
  const placed = placeCells(rows);
  const used = new Set(placed.flat().flatMap(({ cell, column }) => (cell.text === '' ? [] : [column])));
  return placed.map((row) =>
    row.flatMap(({ cell, column }) => {
      const width = cell.columns ?? 1;
      const columns = Array.from({ length: width }, (_, place) => column + place).filter((one) =>
        used.has(one),
      );
      if (columns.length === 0) return [];
      const { columns: _, ...one } = cell;
      return [columns.length > 1 ? { ...one, columns: columns.length } : one];
    }),
  );
}

/** Finds the column of each cell, those passed over that a cell above stands over. */
function placeCells(rows: readonly Row[]): readonly (readonly Placed[])[] {
  const covered: number[] = [];
  return rows.map((row) => {
    const under = covered.map((left) => left > 0);
    for (const [column, left] of covered.entries()) covered[column] = Math.max(0, left - 1);
    let column = 0;
    return row.map((cell) => {
      while (under[column]) column++;
      const placed = { cell, column };
      for (const end = column + (cell.columns ?? 1); column < end; column++) {
        covered[column] = Math.max(covered[column] ?? 0, (cell.rows ?? 1) - 1);
      }
      return placed;
    });
  });
}
