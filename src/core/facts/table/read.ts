import type { Table } from '../../model.ts';
import { columnsOf, type Column } from './columns.ts';
import { gridOf, type Grid } from './grid.ts';
import type { Measure } from './measure.ts';
import { namingOf, type Naming } from './naming.ts';
import { rowsOf, type Row } from './rows.ts';

/** A table with what its columns and rows are, for facts and slides alike. */
export interface ReadTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly naming: Naming;
}

export function readTable(text: string, table: Table): ReadTable {
  const grid = gridOf(table);
  const columns = columnsOf(text, grid);
  const rows = rowsOf(text, grid, columns);
  const naming = namingOf(text, { caption: table.caption, grid, columns, rows });
  return { table, grid, columns, rows, naming };
}

/** What a change, a share or a rank in a column is of: the numbers before it, `unclear` where those are of several things. */
export interface Beside {
  readonly amount?: Measure;
  readonly unclear: boolean;
}

/** Looks to the left of a column for what it is of: the nearest amount; of a rank whatever is nearest. */
export function besideOf(text: string, columns: readonly Column[], column: number): Beside {
  const measures = columns
    .slice(0, column)
    .flatMap((other) => (other.type === 'numbers' ? [other.measure] : []));
  const own = columns[column];
  if (own?.type === 'numbers' && own.measure.type === 'rank') {
    const ranked = measures.findLast(({ type }) => type !== 'rank');
    return { ...(ranked ? { amount: ranked } : {}), unclear: false };
  }
  const last = measures.findLastIndex(({ type }) => type === 'amount');
  const amount = measures[last];
  const run = measures.slice(
    measures.findLastIndex(({ type }, index) => index < last && type !== 'amount') + 1,
    last + 1,
  );
  const nouns = new Set(run.map(({ noun }) => noun.map(({ start, end }) => text.slice(start, end)).join('')));
  return { ...(amount ? { amount } : {}), unclear: nouns.size > 1 };
}
