import type { TableRow } from '../../model.ts';
import { saidAt, trimSpan, type Line } from '../lines.ts';
import { kindOf } from './cell.ts';
import type { FoundTable, TableForm } from './form.ts';
import { partHeads } from './part-heads.ts';

/** A table with a tab between its cells, as it is copied from a spreadsheet or an office document. */
export const tabbed: TableForm = {
  name: 'tabbed',
  find(text, lines) {
    return runsOf(lines).flatMap(({ from, to }) => readRun(text, lines, from, to) ?? []);
  },
};

/** Lines with tabs that follow each other; a short line without one between two of them names a group of rows. */
function runsOf(lines: readonly Line[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.text.includes('\t')) continue;
    const last = runs.at(-1);
    const between = last ? lines.slice(last.to, index) : [];
    const goesOn = last && between.length <= 1 && between.every(isGroup) && !line.apart;
    if (goesOn) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs.filter(({ from, to }) => to - from >= 3);
}

const isGroup = ({ text, apart }: Line): boolean =>
  !apart && text.length <= 20 && !/[。；，：:]/.test(text) && kindOf(text) === 'words';

/** Rows of as many cells as the heads, with numbers in two of them at least. */
function readRun(text: string, lines: readonly Line[], from: number, to: number): FoundTable | undefined {
  const rows = lines.slice(from, to).map((line) => cellsOf(text, line));
  const parted = partHeads(rows);
  const width = Math.max(0, ...parted.heads.map((row) => row.length));
  const like = parted.rows.filter((row) => row.length === 1 || Math.abs(row.length - width) <= 1);
  const numbered = parted.rows.filter((row) => row.some(({ said }) => kindOf(said.text) === 'figure'));
  const isTable = width > 1 && numbered.length > 1 && like.length >= parted.rows.length * 0.8;
  return isTable
    ? { from, to, heads: parted.heads, rows: parted.rows.map((row) => overAll(row, width)) }
    : undefined;
}

/** A line without tabs stands over all columns. */
const overAll = (row: TableRow, columns: number): TableRow => {
  const [only] = row;
  return only && row.length === 1 ? [{ ...only, columns }] : row;
};

/** The cells of a line; tabs before its first words are blank cells. */
function cellsOf(text: string, line: Line): TableRow {
  let start = line.span.start;
  while (text[start - 1] === '\t') start--;
  const cells: TableRow[number][] = [];
  for (let at = start; at <= line.span.end; at++) {
    if (at < line.span.end && text[at] !== '\t') continue;
    cells.push({ said: saidAt(text, trimSpan(text, { start, end: at })) });
    start = at + 1;
  }
  return cells;
}
