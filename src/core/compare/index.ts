import type { Stated } from '../matching/stated.ts';
import type { Compared, Fact, Report, Source } from '../model.ts';
import { isMet } from './met.ts';
import { ownerOf } from './owner.ts';
import { resultsOf } from './results.ts';

/** One indicator in two reports: what it was, what it is, and what it was to be. */
export interface Pair {
  readonly now: Fact;
  readonly was?: Compared<Fact>;
  /** What the compared report, where it is of the same place and the year before, had set for this year. */
  readonly target?: Compared<Fact>;
  /** Whether the target was met, where that is to be told. */
  readonly met?: boolean;
}

/** Returns the indicators that both reports state, those that every report knows first, else in the order of the own report. */
export function compareReports(own: Source, { compared }: Compared<Source>): readonly Pair[] {
  const [now, was] = [resultsOf(own), resultsOf(compared)];
  const follows = isYearAfter(own.report, compared.report);
  const found = [...now.reached].flatMap(([key, stated]) => {
    const target = follows ? targetOf(was.targets, key) : undefined;
    const before = was.reached.get(key)?.fact;
    return before || target
      ? [{ known: stated.indicator.known, pair: pairOf(stated.fact, before, target) }]
      : [];
  });
  return [...found.filter(({ known }) => known), ...found.filter(({ known }) => !known)].map(
    ({ pair }) => pair,
  );
}

/** The report of the same place on the year before: what it aimed at was for this year. */
function isYearAfter(own: Report, other: Report): boolean {
  const owner = ownerOf(own);
  return (
    other.year !== undefined && own.year === other.year + 1 && owner !== undefined && owner === ownerOf(other)
  );
}

/** What is aimed at without 平均 is the mean of the year, never what it is at its end. */
const targetOf = (targets: ReadonlyMap<string, Stated>, key: string): Fact | undefined =>
  (targets.get(key) ?? targets.get(key.replace(/平均$/, '')))?.fact;

function pairOf(now: Fact, was: Fact | undefined, target: Fact | undefined): Pair {
  const met = target && isMet(now, target);
  return {
    now,
    ...(was ? { was: { compared: was } } : {}),
    ...(target ? { target: { compared: target } } : {}),
    ...(met === undefined ? {} : { met }),
  };
}
