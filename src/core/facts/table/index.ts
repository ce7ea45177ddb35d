import type { Fact, Said, Span, Table, TableCell } from '../../model.ts';
import { saidAt } from '../../importers/lines.ts';
import type { Passage } from '../passage.ts';
import { scaled } from '../numerals.ts';
import { cellNumbers, type CellNumber } from './cell-number.ts';
import { figureIn, type CellPlace, type TableFigure } from './figure.ts';
import type { GridRow } from './grid.ts';
import type { Measure } from './measure.ts';
import { movingOf } from './moving.ts';
import { nameOf } from './naming.ts';
import { besideOf, readTable, type ReadTable } from './read.ts';
import type { Row } from './rows.ts';
import { modalityAt, timeOf, timesOf, type Times } from './times.ts';
import { tableUnit } from './unit-said.ts';

/**
 * Returns the figures of a table, row by row. `ahead`: it stands in a part on what is to be done; `year` is reported on. A
 * number of which it cannot be told what it measures or in what unit is left out.
 */
export function tableFacts(
  text: string,
  table: Table,
  { ahead, year }: Pick<Passage, 'ahead' | 'year'>,
): readonly Fact[] {
  const read = readTable(text, table);
  const caption = table.caption?.text ?? '';
  const times = timesOf(read.columns, read.rows, { reported: year, planned: ahead, caption });
  return read.rows.flatMap((row) => rowFacts(text, read, row, times));
}

function rowFacts(text: string, read: ReadTable, row: Row, times: Times): readonly Fact[] {
  const { columns, table } = read;
  const unit = table.unit && tableUnit(text, table.unit);
  const moving = movingOf(text, row);
  const amounts = columns.some((column, index) => {
    const words = row.cells[index]?.said.text ?? '';
    return column.type === 'numbers' && column.measure.type === 'amount' && cellNumbers(words).length > 0;
  });
  return columns.flatMap((column, index) => {
    const cell = row.cells[index];
    if (column.type !== 'numbers' || !cell || !standsAlone(row.cells, cell)) return [];
    const over = read.rows.filter(({ cells }) => cells[index] === cell);
    if (over.length > 1 && (row !== over[0] || row.name)) return [];
    const { measure } = column;
    const { amount, unclear } = besideOf(text, columns, index);
    if (unclear && measure.type !== 'amount' && measure.noun.length === 0) return [];
    const place = {
      row: over.length > 1 ? untimed(row) : row,
      measure,
      of: amount,
      tableUnit: unit,
      moving,
      amounts,
    };
    return cellFacts(text, read, cell, place, times);
  });
}

/** Returns the cells of a table that hold sentences or lists, where numbers stand as in prose. */
export function proseCells(text: string, table: Table): readonly Span[] {
  const { columns, rows } = readTable(text, table);
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) =>
      cell && columns[index]?.type === 'words' && /\d/.test(cell.said.text) ? [cell.said.span] : [],
    ),
  );
}

/** A cell that stands over the rows of several times is of none of them: the sum of a plan's years. */
const untimed = ({ cells, group, unit }: Row): Row => ({
  cells,
  ...(group ? { group } : {}),
  ...(unit ? { unit } : {}),
});

/** A cell that stands over several columns says nothing certain of any. */
const standsAlone = (row: GridRow, cell: TableCell): boolean =>
  row.filter((other) => other === cell).length === 1;

function cellFacts(
  text: string,
  read: ReadTable,
  { said }: TableCell,
  place: CellPlace,
  times: Times,
): readonly Fact[] {
  return cellNumbers(said.text).flatMap((number) => {
    const figure = figureIn(number, place);
    return figure ? [factOf(text, { number, figure, said, place, read, times })] : [];
  });
}

interface Found {
  readonly number: CellNumber;
  readonly figure: TableFigure;
  readonly said: Said;
  readonly place: CellPlace;
  readonly read: ReadTable;
  readonly times: Times;
}

function factOf(text: string, { number, figure, said, place, read, times }: Found): Fact {
  const { row, measure, of } = place;
  const within = ({ start, end }: Span): Span => ({
    start: said.span.start + start,
    end: said.span.start + end,
  });
  const span = within(number.span);
  const value = scaled(number.value, figure.unit.scale);
  const name = nameOf(text, read.naming, row, measure, of);
  const period = number.bracketed ? undefined : periodOf(measure, row);
  const modality = modalityAt(measure, row, times);
  const clause = rowSpan(row.cells);
  return {
    id: `f${span.start}-${span.end}`,
    span,
    printed: text.slice(span.start, span.end).replace(/\s+/g, ''),
    digits: saidAt(text, within(number.digits)),
    value: figure.kind === 'change' ? Math.abs(value) : value,
    unit: figure.unit.unit.replace('％', '%').replace(/^百分点$/, '个百分点'),
    kind: figure.kind,
    indicator: withoutVerb(name.text, figure),
    indicatorSpans: name.spans.length > 0 ? name.spans : [clause],
    ...(figure.verb ? { verb: figure.verb } : {}),
    ...(figure.direction ? { direction: figure.direction } : {}),
    ...(number.bound
      ? { bound: number.bound.bound, boundWords: saidAt(text, within(number.bound.words)) }
      : {}),
    ...(modality ? { modality } : {}),
    ...(period ? { period: period.text } : {}),
    ...(measure.base ? { base: measure.base } : {}),
    clause,
    sentence: clause,
    ...(figure.kind === 'rank' ? { rank: { scope: measure.scope?.text ?? '' } } : {}),
    cell: {
      ...(figure.unitSaid ? { unit: figure.unitSaid } : {}),
      ...(period ? { period: period.said } : {}),
    },
  };
}

/** 单位生产总值能耗降低: the verb is said apart from what it is said of. */
const withoutVerb = (name: string, { verb }: TableFigure): string =>
  verb && name.length > verb.text.length && name.endsWith(verb.text)
    ? name.slice(0, -verb.text.length)
    : name;

function periodOf(measure: Measure, row: Row): { readonly text: string; readonly said: Said } | undefined {
  const said = timeOf(measure, row);
  if (!said) return undefined;
  const text = said.text.replace(/\s/g, '');
  return { text: /^\d{4}$/.test(text) ? `${text}年` : text, said };
}

function rowSpan(cells: GridRow): Span {
  const spans = cells.flatMap((cell) => (cell && cell.said.text !== '' ? [cell.said.span] : []));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
