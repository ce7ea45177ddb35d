import type { ReadTable } from '../../facts/table/read.ts';
import type { Row, RowName } from '../../facts/table/rows.ts';
import { tableUnit } from '../../facts/table/unit-said.ts';
import { say } from '../../messages/index.ts';
import type { Fact, Phrase, Span, TableCell, TableLine } from '../../model.ts';
import { around, type Candidate } from '../candidate.ts';
import { factsIn, furniture, phraseOf, type Source, widthOf, wordsOf } from '../phrase.ts';
import { onlyFact, rowName } from './statement.ts';
import { tableTitle } from './title.ts';

/** What a slide of a table holds, and how many of them a table has; what is left stands in the notes. */
const MOST = { lines: 9, columns: 5, slides: 3 };
/** A table that is only so long stays on one. */
const WHOLE = 10;
/** The layout in its smallest type, by which it is told what fits, in px. */
const SET = {
  width: 1136,
  height: 404,
  name: 24,
  leastName: 220,
  digit: 17,
  gap: 32,
  head: 24,
  mostHead: 200,
  line: 35,
};

/** A line of the table with where it stands; `row` where it has numbers. */
interface Entry {
  readonly line: TableLine;
  readonly row?: Row;
  readonly group?: RowName;
  readonly facts: readonly Fact[];
  readonly span: Span;
}

/** How many lines of print a slide holds, and how wide a name may be to take one. */
interface Capacity {
  readonly lines: number;
  readonly name: number;
}

/** The lines of a table as they stand, on as many slides as they need. */
export function linesOf(source: Source, read: ReadTable): readonly Candidate[] {
  const columns = shownColumns(read);
  const entries = entriesOf(source, read, columns);
  const capacity = capacityOf(entries, headsOf(source, read, columns));
  return chunks(entries, capacity)
    .slice(0, MOST.slides)
    .flatMap((chunk, index) => {
      const candidate = candidateOf(source, read, columns, chunk);
      if (!candidate) return [];
      const first = { start: read.table.span.start, end: candidate.at.start };
      return [index === 0 ? { ...candidate, spans: [first] } : candidate];
    });
}

/** The unit, numbers and kind of target; of many columns of years the last, else the first. */
function shownColumns({ columns }: ReadTable): readonly number[] {
  const shown = columns.flatMap(({ type }, index) =>
    type === 'unit' || type === 'numbers' || type === 'attribute' ? [index] : [],
  );
  const numbers = columns.flatMap((column, index) => (column.type === 'numbers' ? [{ column, index }] : []));
  const left = numbers.length - (MOST.columns - (shown.length - numbers.length));
  if (left <= 0) return shown;
  const years = numbers.every(({ column }) => column.measure.period);
  const out = new Set((years ? numbers.slice(0, left) : numbers.slice(-left)).map(({ index }) => index));
  return shown.filter((index) => !out.has(index));
}

/** Rows in their order, a line before those that stand under one name. */
function entriesOf(source: Source, { rows }: ReadTable, columns: readonly number[]): readonly Entry[] {
  return rows.flatMap((row, index) => {
    const entry = entryOf(source, row, columns);
    const { group } = row;
    const opens = group && group.span.start !== rows[index - 1]?.group?.span.start;
    return opens ? [overEntry(group), entry] : [entry];
  });
}

const overEntry = (group: RowName): Entry => ({
  line: { name: [wordsRun(group)], cells: [] },
  group,
  facts: [],
  span: group.span,
});

const wordsRun = ({ text, span }: RowName) => ({ type: 'words', text, span }) as const;

function entryOf(source: Source, row: Row, columns: readonly number[]): Entry {
  const { name, group, cells } = row;
  const shown = columns.map((column) => cells[column]);
  const unit = name?.unit
    ? [furniture('（'), ...wordsOf(source.report, name.unit.said.span), furniture('）')]
    : [];
  const spans = [...cells, ...(name ? [{ said: name }] : [])].flatMap((cell) =>
    cell && cell.said.span.start < cell.said.span.end ? [cell.said.span] : [],
  );
  return {
    line: {
      name: [...(name?.within ? [furniture('其中：')] : []), ...rowName(source, row), ...unit],
      cells: shown.map((cell) => (cell ? cellOf(source, row, cell) : [])),
    },
    row,
    ...(group ? { group } : {}),
    facts: shown.flatMap((cell) => (cell ? factsIn(source.facts, cell.said.span) : [])),
    span: around(spans),
  };
}

/** A number alone as its fact, anything else in its words; what stands over several columns is of none of them. */
function cellOf(source: Source, { cells }: Row, cell: TableCell): Fact | Phrase {
  if (cells.filter((other) => other === cell).length > 1) return [];
  return onlyFact(source, cell) ?? phraseOf(source, cell.said.span);
}

function capacityOf(entries: readonly Entry[], [, ...heads]: readonly Phrase[]): Capacity {
  const most = Math.min(SET.mostHead, (SET.width - SET.leastName) / heads.length - SET.gap);
  const widths = heads.map((head) => widthOf(head) * SET.head);
  const columns = widths.map((width, index) => {
    const cells = entries.map(({ line }) => cellWidth(line.cells[index] ?? []));
    return Math.max(...cells, Math.min(most, width)) + SET.gap;
  });
  const name = SET.width - columns.reduce((sum, width) => sum + width, 0);
  const over = Math.max(1, ...widths.map((width) => Math.ceil(width / most)));
  const lines = Math.floor((SET.height - over * SET.head * 1.5) / SET.line);
  const whole = entries.length <= WHOLE && entries.every(({ line }) => linesOfName(line, name) === 1);
  return { lines: Math.min(lines, whole ? WHOLE : MOST.lines), name };
}

const cellWidth = (cell: Fact | Phrase): number =>
  'id' in cell
    ? cell.printed.length * SET.digit + (cell.boundWords?.text.length ?? 0) * SET.name
    : widthOf(cell) * SET.name;

const linesOfName = ({ name }: TableLine, width: number): number =>
  Math.ceil((widthOf(name) * SET.name) / Math.max(width, SET.name));

/** Parts lines into even groups, where a name stands over those that follow if that can be; it is said again where it goes on. */
function chunks(entries: readonly Entry[], { lines, name }: Capacity): readonly (readonly Entry[])[] {
  const sizes = entries.map(({ line }) => linesOfName(line, name));
  const parts: (readonly Entry[])[] = [];
  for (let start = 0; start < entries.length;) {
    const left = sizes.slice(start).reduce((sum, size) => sum + size, 0);
    const even = left / Math.ceil(left / lines);
    let end = start;
    for (let filled = 0; end < entries.length && filled + (sizes[end] ?? 1) / 2 <= even; end++)
      filled += sizes[end] ?? 1;
    const cut = end < entries.length ? Math.max(cutNear(entries, end), start + 1) : end;
    const part = entries.slice(start, cut);
    const group = part[0]?.row && part[0].group;
    const goesOn = group && entries[start - 1]?.group?.span.start === group.span.start;
    parts.push(goesOn ? [overEntry(group), ...part] : part);
    start = cut;
  }
  return parts;
}

const isOver = (entry: Entry | undefined): boolean => entry !== undefined && entry.row === undefined;

function cutNear(entries: readonly Entry[], end: number): number {
  const near = [end, end - 1, end + 1, end - 2];
  return (
    near.find((at) => isOver(entries[at])) ??
    near.find((at) => !isOver(entries[at - 1]) && !entries[at]?.row?.name?.within) ??
    end
  );
}

function candidateOf(
  source: Source,
  read: ReadTable,
  columns: readonly number[],
  chunk: readonly Entry[],
): Candidate | undefined {
  const facts = chunk.flatMap((entry) => entry.facts);
  if (facts.length === 0) return undefined;
  const unit = unitOfAll(source, read, facts);
  const [head = [], ...heads] = headsOf(source, read, columns);
  const content = {
    type: 'table' as const,
    title: tableTitle(source, read, rowsToTell(read, chunk)),
    heads: unit ? [[furniture(say('zh', 'axis-unit')), ...unit], ...heads] : [head, ...heads],
    lines: chunk.map(({ line }) => line),
  };
  return { content, weight: 9, facts, at: around(chunk.map(({ span }) => span)) };
}

/** The rows that a title may tell of: the first that says anything, of years down the last. */
function rowsToTell({ columns }: ReadTable, chunk: readonly Entry[]): readonly Row[] {
  const rows = chunk.flatMap(({ row }) => row ?? []);
  return columns.some(({ type }) => type === 'name') ? rows : rows.toReversed();
}

/** The unit of the whole table, where a number that is shown has no other. */
function unitOfAll({ report }: Source, { table }: ReadTable, facts: readonly Fact[]): Phrase | undefined {
  const unit = table.unit && tableUnit(report.text, table.unit);
  const said = unit && facts.some(({ cell }) => cell?.unit?.span.start === unit.said.span.start);
  return said ? wordsOf(report, unit.said.span) : undefined;
}

function headsOf(source: Source, { grid, columns }: ReadTable, shown: readonly number[]): readonly Phrase[] {
  const name = columns.findIndex(({ type }) => type === 'name');
  const time = columns.findIndex(({ type }) => type === 'time');
  return [name < 0 ? time : name, ...shown].map((column) =>
    (grid.heads[column] ?? []).flatMap(({ span }, index) => [
      ...(index > 0 ? [furniture(' ')] : []),
      ...phraseOf(source, span),
    ]),
  );
}
