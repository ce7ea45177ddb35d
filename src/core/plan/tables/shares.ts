import type { ReadTable } from '../../facts/table/read.ts';
import type { Phrase, Whole } from '../../model.ts';
import { around, type Candidate } from '../candidate.ts';
import { phraseOf, type Source } from '../phrase.ts';
import { rowName, statedIn, type Stated } from './statement.ts';
import { tableTitle } from './title.ts';

const PARTS = { least: 3, most: 8 };
/** Shares are rounded to a tenth each. */
const ROUNDING = 0.05;

/**
 * Shares that make up a whole, one or two columns of them: a table of nothing else. Rows that are parts of others do not
 * count, nor one that is the whole itself.
 */
export function sharesOf(source: Source, read: ReadTable): readonly Candidate[] {
  const numbers = read.columns.filter(({ type }) => type === 'numbers');
  const shares = read.columns.flatMap((column, index) =>
    column.type === 'numbers' && column.measure.type === 'share' ? [index] : [],
  );
  if (shares.length === 0 || shares.length > 2 || shares.length < numbers.length) return [];
  const rows = read.rows.filter(({ name }) => name && !name.within);
  const parts = rows.map((row) => ({ row, stated: statedIn(source, read, row) }));
  const counted = parts.filter(({ stated }) => !stated.every(({ fact }) => fact.value === 100));
  const wholes = shares.map((column) =>
    counted.flatMap(({ stated }) => stated.find((one) => one.column === column) ?? []),
  );
  if (!wholes.every((whole) => whole.length === counted.length && isWhole(whole))) return [];
  const lead = counted.toSorted(
    (a, b) => (b.stated.at(-1)?.fact.value ?? 0) - (a.stated.at(-1)?.fact.value ?? 0),
  )[0];
  const [first, ...others] = wholes.map((whole, index): Whole => ({
    name: (read.grid.heads[shares[index] ?? 0] ?? []).flatMap(({ span }): Phrase => phraseOf(source, span)),
    parts: whole.map(({ fact }, part) => ({
      fact,
      name: counted[part] ? rowName(source, counted[part].row) : [],
    })),
  }));
  if (!first || !lead) return [];
  const facts = wholes.flat().map(({ fact }) => fact);
  const title = tableTitle(source, read, [lead.row]);
  const content = { type: 'composition' as const, title, unit: '%', wholes: [first, ...others] as const };
  return [{ content, weight: 9, facts, at: around(facts.map(({ span }) => span)), spans: [read.table.span] }];
}

const isWhole = (parts: readonly Stated[]): boolean =>
  parts.length >= PARTS.least &&
  parts.length <= PARTS.most &&
  parts.every(({ fact }) => fact.unit === '%') &&
  Math.abs(parts.reduce((sum, { fact }) => sum + fact.value, 0) - 100) <= ROUNDING * parts.length + 0.001;
