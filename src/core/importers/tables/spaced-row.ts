import type { Span, TableCell, TableRow } from '../../model.ts';
import { saidAt, type Line } from '../lines.ts';
import { columnAt, placeOf, widthOf, type Place } from './alignment.ts';
import { isValue, kindOf, type LooseCell } from './cell.ts';
import { fits, isOutsideRows, type Shape } from './shape.ts';

/** A row whose words and numbers are told apart, but not yet which column each number stands in. */
export interface SpacedRow {
  readonly before: readonly TableCell[];
  readonly values: readonly LooseCell[];
  readonly behind: readonly TableCell[];
}

/** Cuts a line at blanks: at any, or only at gaps of more than one. Characters set apart are one word: 指  标. */
export function cellsOf(text: string, line: Line, from: number, gap: 'any' | 'wide'): readonly LooseCell[] {
  const pattern = gap === 'any' ? /[^ \u3000\u00a0]+/g : /[^ \u3000\u00a0]+(?:[ \u00a0][^ \u3000\u00a0]+)*/g;
  const cells: LooseCell[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const start = line.span.start + match.index;
    const end = start + match[0].length;
    const before = cells.at(-1);
    const goesOn = before !== undefined && isSetApart(text, before, { start, end });
    const said = saidAt(text, { start: goesOn ? before.said.span.start : start, end });
    const cell: LooseCell = { said, kind: kindOf(said.text), from, to: from + 1 };
    if (goesOn) cells[cells.length - 1] = cell;
    else cells.push(cell);
  }
  return cells;
}

/** How far apart the characters of one word are set at most, in half-width columns. */
const WIDEST_APART = 4;

/** A single character behind single characters, near them; 单 位 before 产 量 is a whole word already. */
function isSetApart(text: string, { said }: LooseCell, next: Span): boolean {
  return (
    /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff])*$/.test(said.text) &&
    /^[\u4e00-\u9fff]$/.test(text.slice(next.start, next.end)) &&
    widthOf(text.slice(said.span.end, next.start)) <= WIDEST_APART &&
    !isOutsideRows(said.text)
  );
}

/** Reads a line under heads of this shape: the numbers from its end, then the unit, and the rest is the name. */
export function readRow(text: string, line: Line, at: number, shape: Shape): SpacedRow | undefined {
  const cells = [...cellsOf(text, line, at, 'any')];
  const behind: TableCell[] = [];
  for (const column of ['note', 'attribute'] as const) {
    if (!shape.includes(column)) continue;
    const last = cells.at(-1);
    const taken = last?.kind === 'words' && fits(last, column) ? cells.pop() : undefined;
    behind.unshift({ said: taken?.said ?? blankAt(text, line.span.end) });
  }
  const values = shape.filter((column) => column === 'value').length;
  const run = cells.findLastIndex(({ kind }) => !isValue(kind)) + 1;
  const first = Math.max(run, cells.length - values, 1);
  const before = wordsBefore(text, cells.slice(0, first), shape);
  if (!before || first === cells.length) return undefined;
  return { before, values: cells.slice(first), behind };
}

function wordsBefore(
  text: string,
  cells: readonly LooseCell[],
  shape: Shape,
): readonly TableCell[] | undefined {
  const serial = shape[0] === 'serial' ? cells[0] : undefined;
  if (shape[0] === 'serial' && !(serial && fits(serial, 'serial'))) return undefined;
  const named = serial ? cells.slice(1) : cells;
  const unit = shape.includes('unit') ? named.at(-1) : undefined;
  const name = unit ? named.slice(0, -1) : named;
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.some(({ kind }) => kind === 'figure' || kind === 'none')) return undefined;
  const said = saidAt(text, { start: first.said.span.start, end: last.said.span.end });
  if (isOutsideRows(said.text)) return undefined;
  return [serial, { said }, unit].flatMap((cell) => (cell ? [{ said: cell.said }] : []));
}

const blankAt = (text: string, at: number) => saidAt(text, { start: at, end: at });

/** Where the columns of numbers stand, by the rows that have them all. */
export function columnsOf(text: string, rows: readonly SpacedRow[], count: number): readonly Place[] {
  const whole = rows.filter(({ values }) => values.length === count);
  return Array.from({ length: count }, (_, index) => {
    const places = whole
      .flatMap(({ values }) => values[index] ?? [])
      .map(({ said }) => placeOf(text, said.span));
    return {
      left: Math.min(...places.map(({ left }) => left)),
      right: Math.max(...places.map(({ right }) => right)),
    };
  });
}

/**
 * Puts the numbers of a row into their columns. Of a row that lacks some, each goes under the column that it stands in;
 * where that cannot be told, they are one cell under all columns.
 */
export function placeRow(
  text: string,
  { before, values, behind }: SpacedRow,
  columns: readonly Place[],
): TableRow {
  const [first, last] = [values[0], values.at(-1)];
  if (values.length === columns.length || !first || !last) {
    return [...before, ...values.map(({ said }) => ({ said })), ...behind];
  }
  const at = values.map(({ said }) =>
    isWideGap(text, said.span.start) ? columnAt(columns, placeOf(text, said.span)) : undefined,
  );
  if (at.some((column, index) => column === undefined || at.indexOf(column) !== index)) {
    const said = saidAt(text, { start: first.said.span.start, end: last.said.span.end });
    return [...before, { said, columns: columns.length }, ...behind];
  }
  const blank = { said: blankAt(text, last.said.span.end) };
  const cells = columns.map((_, column) => values[at.indexOf(column)] ?? blank);
  return [...before, ...cells.map(({ said }) => ({ said })), ...behind];
}

/** A single blank only parts cells; a wider gap says where the next one stands. */
const isWideGap = (text: string, at: number): boolean =>
  /[ \u3000\u00a0]{2}$|\u3000$/.test(text.slice(at - 2, at));
