import { crosses, gutterIn } from './gutters.ts';
import { lineOf, type Line, type Segment } from './page.ts';

/** A stretch of lines of one column, read top to bottom before the next. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
  /** Its lines cross a gutter, as a headline over several columns does. */
  readonly across?: true;
}

/** A page of newspaper has seven columns; splitting in two as often as this makes eight. */
const DEEPEST = 3;

/**
 * Splits a page into columns in the order of reading: where a line crosses the gutter, as a headline does, what stands
 * over it is read first. A page without a gutter is one column. `known` are the gutters of all pages.
 */
export function columnsOf(lines: readonly Line[], known: readonly number[], depth = 0): readonly Column[] {
  if (lines.length === 0) return [];
  const gutter =
    depth < DEEPEST
      ? gutterIn(
          lines.flatMap(({ segments }) => segments),
          known,
        )
      : undefined;
  if (gutter === undefined) return [columnOf(lines)];
  const columns: Column[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    columns.push(...columnsOf(left, known, depth + 1), ...columnsOf(right, known, depth + 1));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => crosses(segment, gutter))) {
      flush();
      columns.push({ ...columnOf([line]), across: true });
      continue;
    }
    left.push(...asLine(line.segments.filter((segment) => segment.left < gutter - 2)));
    right.push(...asLine(line.segments.filter((segment) => segment.left >= gutter - 2)));
  }
  flush();
  return joinWhole(columns);
}

const asLine = ([first, ...others]: readonly Segment[]): readonly Line[] =>
  first ? [lineOf([first, ...others])] : [];

const columnOf = (lines: readonly Line[]): Column => ({
  left: lines.reduce((least, { left }) => Math.min(least, left), Infinity),
  right: lines.reduce((most, { right }) => Math.max(most, right), 0),
  lines,
});

/** Lines across the gutter that follow each other are one stretch. */
function joinWhole(columns: readonly Column[]): readonly Column[] {
  const joined: Column[] = [];
  for (const column of columns) {
    const before = joined.at(-1);
    if (before?.across && column.across) {
      joined[joined.length - 1] = { ...columnOf([...before.lines, ...column.lines]), across: true };
    } else joined.push(column);
  }
  return joined;
}
