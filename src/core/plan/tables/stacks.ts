import type { ReadTable } from '../../facts/table/read.ts';
import type { Fact, Figure, Phrase, Whole } from '../../model.ts';
import { around, type Candidate } from '../candidate.ts';
import { furniture, type Source, wordsOf } from '../phrase.ts';
import { addsUp } from '../rules/sums.ts';
import { amountsOver, yearIs, type Series } from './series.ts';
import { nameOfFact, type Stated, whole, yearOf } from './statement.ts';

const PARTS = { least: 2, most: 4 };
/** Of more years the first and the last are shown. */
const MOST_YEARS = 4;

/** Years in which parts do not come to the sum, as after a revision, are left out; of more than a third the series are no sum. */
const LEAST_YEARS = 2 / 3;

/** A sum over years: what a series of a table states in the years in which those behind it come to it. */
interface Sum {
  readonly total: readonly Stated[];
  readonly parts: readonly Series[];
}

/** Slides of amounts with their parts in several years, one for a table. */
export function stacksOf(source: Source, read: ReadTable): readonly Candidate[] {
  const all = amountsOver(source, read);
  const sums = all.flatMap((total, index) => {
    const sum = sumOf(total, all.slice(index + 1));
    return sum ? [sum] : [];
  });
  const [first] = sums;
  return first ? candidateOf(source, read, first) : [];
}

function sumOf(total: Series, behind: readonly Series[]): Sum | undefined {
  for (let count = PARTS.least; count <= PARTS.most && count <= behind.length; count++) {
    const parts = behind.slice(0, count);
    const added = total.stated.filter((stated) => comesTo(stated.fact, parts, yearIs(stated)));
    if (added.length >= total.stated.length * LEAST_YEARS) return { total: added, parts };
  }
  return undefined;
}

function comesTo(total: Fact, parts: readonly Series[], year: number | undefined): boolean {
  const facts = parts.flatMap((part) => inYear(part, year) ?? []);
  return (
    facts.length === parts.length && facts.every(({ unit }) => unit === total.unit) && addsUp(total, facts)
  );
}

const inYear = ({ stated }: Series, year: number | undefined): Fact | undefined =>
  stated.find((one) => yearIs(one) === year)?.fact;

function candidateOf(source: Source, read: ReadTable, { total, parts }: Sum): readonly Candidate[] {
  const inOrder = total.toSorted((a, b) => (yearIs(a) ?? 0) - (yearIs(b) ?? 0));
  const ends = [inOrder[0], inOrder.at(-1)].filter((one) => one !== undefined);
  const shown = inOrder.length <= MOST_YEARS ? inOrder : ends;
  const figureOf = (fact: Fact): Figure => ({ fact, name: nameOfFact(source, fact) });
  const [first, ...others] = shown.map((stated): Whole => ({
    name: [...yearOf(source, stated.fact), ...unitOf(source, stated.fact)],
    total: figureOf(stated.fact),
    parts: parts.flatMap((part) => inYear(part, yearIs(stated)) ?? []).map(figureOf),
  }));
  const last = shown.at(-1);
  if (!first || !last || others.length === 0) return [];
  const wholes = [first, ...others] as const;
  const facts = wholes.flatMap((one) => [one.total, ...one.parts].flatMap((figure) => figure?.fact ?? []));
  const title = whole(source, read, last);
  const content = { type: 'composition' as const, title, unit: last.fact.unit, wholes };
  return [{ content, weight: 9, facts, at: around(facts.map(({ span }) => span)) }];
}

/** （亿元） behind the year, where numbers are printed without it. */
function unitOf({ report }: Source, { cell }: Fact): Phrase {
  return cell?.unit ? [furniture('（'), ...wordsOf(report, cell.unit.span), furniture('）')] : [];
}
