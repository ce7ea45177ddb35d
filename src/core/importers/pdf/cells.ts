import type { Cell } from '../blocks.ts';
import { isFigure } from '../table-heads.ts';
import type { Line, Segment } from './page.ts';

interface Column {
  readonly left: number;
  readonly right: number;
}

/** For each column the segment that stands in it, or that stands over it with others. */
type Row = readonly (Segment | undefined)[];

/**
 * Returns the cells of a table's lines. Its columns are told by the rows with figures; a head belongs to the columns that
 * it stands over, or, where heads of a lower line stand under it, to those that it is nearest to.
 */
export function cellsOf(lines: readonly Line[]): readonly (readonly Cell[])[] {
  const columns = columnsOf(lines);
  const rows = lines.map(({ segments }) => place(segments, columns));
  const first = headsEnd(rows, Math.max(lines.findIndex(isData), 0));
  return [...headRows(rows.slice(0, first), columns), ...rows.slice(first).map((row) => cellsIn(row))];
}

/** Heads end before the first figures, and before a line that names the group of rows under it. */
function headsEnd(rows: readonly Row[], data: number): number {
  const group = rows
    .slice(0, data)
    .findIndex(
      ([first, ...others], index) =>
        index > 0 && first && rows[index - 1]?.[0] && others.every((one) => !one),
    );
  return group < 0 ? data : group;
}

const figuresIn = ({ segments }: Line): number => segments.filter(({ text }) => isFigure(text)).length;
const isData = (line: Line): boolean =>
  line.segments.length > 1 && figuresIn(line) * 2 >= line.segments.length - 1;

/** Cells under each other share a column. */
function columnsOf(lines: readonly Line[]): readonly Column[] {
  const data = lines.filter(isData);
  const cells = (data.length > 0 ? data : lines)
    .flatMap(({ segments }) => segments)
    .toSorted((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const { left, right } of cells) {
    const last = columns.at(-1);
    if (last && left < last.right - 1) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else columns.push({ left, right });
  }
  return columns;
}

const overlap = (a: Column, b: Column): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const centre = ({ left, right }: Column): number => (left + right) / 2;

/** Puts each segment into the columns that it lies over; one that lies over none into the nearest. */
function place(segments: readonly Segment[], columns: readonly Column[]): Row {
  const row: (Segment | undefined)[] = columns.map(() => undefined);
  for (const segment of segments) {
    const over = columns.flatMap((column, index) => (overlap(segment, column) > 1 ? [index] : []));
    for (const index of over.length > 0 ? over : [nearest(columns, segment)]) {
      const there = row[index];
      row[index] = there ? { ...there, text: `${there.text} ${segment.text}` } : segment;
    }
  }
  return row;
}

function nearest(columns: readonly Column[], to: Column): number {
  const distances = columns.map((column) => Math.abs(centre(column) - centre(to)));
  return distances.indexOf(Math.min(...distances));
}

/** A row as cells: neighbours that hold the same segment are one. */
function cellsIn(row: Row, spans: readonly number[] = []): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [index, segment] of row.entries()) {
    const before = cells.at(-1);
    if (segment && before && segment === row[index - 1]) {
      cells[cells.length - 1] = { ...before, columns: (before.columns ?? 1) + 1 };
    } else if (spans[index] !== 0) {
      const rows = spans[index] ?? 1;
      cells.push({ text: segment?.text.trim() ?? '', ...(rows > 1 ? { rows } : {}) });
    }
  }
  return cells;
}

/**
 * Rows of heads: a line whose heads stand only where the line above has none was set between that line and the next,
 * as a head over both is. A head over several columns reaches as far as those under it are nearest to it.
 */
function headRows(lines: readonly Row[], columns: readonly Column[]): readonly (readonly Cell[])[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && isBetween(line, last))
      rows[rows.length - 1] = last.map((segment, index) => segment ?? line[index]);
    else rows.push(line);
  }
  const wide = rows.map((row, index) => widened(row, rows.slice(index + 1), columns));
  return wide.map((row, index) =>
    cellsIn(
      row,
      row.map((segment, column) => spanOf(wide, index, column, segment)),
    ),
  );
}

const headsOf = (row: Row): number => row.filter((segment) => segment).length;

const isBetween = (line: Row, above: Row): boolean =>
  headsOf(line) <= headsOf(above) && line.every((segment, index) => !segment || !above[index]);

/** Gives each column that has a head in a lower row, and none in this, the nearest head of this row. */
function widened(row: Row, below: readonly Row[], columns: readonly Column[]): Row {
  const heads = row.filter((segment) => segment !== undefined);
  return row.map((segment, index) => {
    const column = columns[index];
    if (segment || !column || heads.length === 0 || !below.some((lower) => lower[index])) return segment;
    return heads[nearest(heads, column)];
  });
}

/** How many rows a head stands over: 0 where one above stands over this place. */
function spanOf(rows: readonly Row[], index: number, column: number, segment: Segment | undefined): number {
  if (!segment) return rows.slice(0, index).some((row) => row[column]) ? 0 : 1;
  const end = rows.slice(index + 1).findIndex((row) => row[column]);
  return end < 0 ? rows.length - index : end + 1;
}
