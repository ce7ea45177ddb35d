import type { TableRow } from '../../model.ts';
import { kindOf } from './cell.ts';

/** Parts heads from rows: the first rows in which no number stands and more than one cell is filled. */
export function partHeads(rows: readonly TableRow[]): {
  readonly heads: readonly TableRow[];
  readonly rows: readonly TableRow[];
} {
  const first = rows.findIndex((row) => !isHeadRow(row));
  const count = first < 0 ? rows.length : first;
  return { heads: rows.slice(0, count), rows: rows.slice(count) };
}

function isHeadRow(row: TableRow): boolean {
  const filled = row.map(({ said }) => said.text).filter((words) => words !== '');
  return filled.length > 1 && filled.every((words) => kindOf(words) === 'words' || kindOf(words) === 'year');
}
