import type { ReadTable } from '../../facts/table/read.ts';
import { yearIn } from '../../facts/table/times.ts';
import type { Phrase, Span, YearPoint } from '../../model.ts';
import { around, type Candidate } from '../candidate.ts';
import { furniture, type Source, widthOf, wordsOf } from '../phrase.ts';
import { WIDEST_TITLE } from '../title.ts';
import { further, statedIn, timeRun, whole, type Stated } from './statement.ts';

/** A series has at least so many years; a slide shows no more, and a table gives no more series than this. */
const YEARS = { least: 3, most: 12 };
const MOST = 3;

/** What one indicator was over years, and what else its table says of the last of them. */
export interface Series {
  readonly stated: readonly Stated[];
  readonly beside: (last: Stated) => Stated | undefined;
}

/** A table of more rows is too long to be read as one: of its columns the first that are series are shown instead. */
const LONGEST_TABLE = 10;

/** Slides of series, and whether the table has to be shown beside them. */
export interface SeriesSlides {
  readonly candidates: readonly Candidate[];
  readonly rest: boolean;
}

/**
 * One indicator over years: the rows of a table with years over its columns, or the columns of one with years down. Of a
 * table with years down and many columns the first leads, and the table follows where it can be read.
 */
export function seriesOf(source: Source, read: ReadTable): SeriesSlides {
  const downward = isDownward(read);
  const all = allOf(source, read);
  const series = all.filter(isSeries);
  const rest = all.length === 0 || series.length < all.length || all.length > MOST;
  if (rest && !downward) return { candidates: [], rest };
  const long = read.rows.length > LONGEST_TABLE;
  const shown = rest && !long ? series.filter(isOfAmounts).slice(0, 1) : series.slice(0, MOST);
  const candidates = shown.flatMap((one, index) => {
    const candidate = candidateOf(source, read, one);
    if (!candidate) return [];
    const above = { start: read.table.span.start, end: candidate.at.start };
    return [index === 0 ? { ...candidate, spans: [above] } : candidate];
  });
  return { candidates, rest: rest && !(long && candidates.length > 0) };
}

const isDownward = ({ columns }: ReadTable): boolean => columns.some(({ type }) => type === 'time');

const allOf = (source: Source, read: ReadTable): readonly Series[] =>
  isDownward(read) ? down(source, read) : across(source, read);

/** All series of amounts of a table, in its order. */
export const amountsOver = (source: Source, read: ReadTable): readonly Series[] =>
  allOf(source, read).filter((series) => isSeries(series) && isOfAmounts(series));

const isOfAmounts = ({ stated }: Series): boolean => stated[0]?.measure.type === 'amount';

function across(source: Source, read: ReadTable): readonly Series[] {
  return read.rows.map((row) => ({
    stated: statedIn(source, read, row),
    beside: () => undefined,
  }));
}

/** A table with years down has no other names of rows; what its columns measure is said by their heads or its caption. */
function down(source: Source, read: ReadTable): readonly Series[] {
  const rows = read.rows.map((row) => statedIn(source, read, row));
  if (read.rows.some(({ name }) => name)) return [];
  return read.columns.flatMap((column, index) => {
    if (column.type !== 'numbers') return [];
    const stated = rows.flatMap((row) => row.find((one) => one.column === index) ?? []);
    const beside = (last: Stated): Stated | undefined =>
      rows
        .find((row) => row.includes(last))
        ?.find(({ measure }) => measure.type === 'change' && column.measure.type === 'amount');
    return [{ stated, beside }];
  });
}

/** Each year once, one unit said in the same words, one kind that has lengths. */
function isSeries({ stated }: Series): boolean {
  const years = stated.map(yearIs);
  const [first] = stated;
  return (
    first !== undefined &&
    first.fact.kind !== 'rank' &&
    new Set(years).size === years.length &&
    !years.includes(undefined) &&
    years.length >= YEARS.least &&
    stated.every(
      ({ fact }) =>
        fact.kind === first.fact.kind &&
        fact.unit === first.fact.unit &&
        fact.cell?.unit?.text === first.fact.cell?.unit?.text,
    )
  );
}

export const yearIs = ({ fact }: Stated): number | undefined =>
  fact.cell?.period && yearIn(fact.cell.period.text);

function candidateOf(source: Source, read: ReadTable, series: Series): Candidate | undefined {
  const { text } = source.report;
  const inOrder = series.stated.toSorted((a, b) => (yearIs(a) ?? 0) - (yearIs(b) ?? 0)).slice(-YEARS.most);
  const [first, second, ...others] = inOrder.flatMap((stated): readonly YearPoint[] => {
    const { period } = stated.fact.cell ?? {};
    return period ? [{ year: yearIs(stated) ?? 0, date: [timeRun(text, period)], fact: stated.fact }] : [];
  });
  if (!first || !second) return undefined;
  const said = first.fact.cell?.unit;
  const unit: Phrase = said
    ? wordsOf(source.report, said.span)
    : first.fact.unit === ''
      ? []
      : [furniture(first.fact.unit)];
  const facts = inOrder.map(({ fact }) => fact);
  return {
    content: {
      type: 'series',
      title: titleOf(source, read, series, inOrder),
      ...(unit.length > 0 ? { unit } : {}),
      points: [first, second, ...others],
    },
    weight: 9,
    facts,
    at: around(facts.map(({ span }): Span => span)),
  };
}

/** 2023年一般公共预算收入82.4亿元，增长9.9%: the last result, and what it is to come to or how it moved. */
function titleOf(source: Source, read: ReadTable, { beside }: Series, points: readonly Stated[]): Phrase {
  const last = points.findLast(({ fact }) => fact.modality === undefined) ?? points.at(-1);
  if (!last) return [];
  const target = points.findLast(({ fact }) => fact.modality === 'target' && fact !== last.fact);
  const second = target ?? beside(last);
  const short = whole(source, read, last);
  const long = second ? [...short, furniture('，'), ...further(source, read, second, last)] : short;
  return widthOf(long) <= WIDEST_TITLE ? long : short;
}
