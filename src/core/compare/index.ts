import type { Stated } from '../matching/stated.ts';
import type { Compared, Fact, Source } from '../model.ts';
import { isMet } from './met.ts';
import { resultsOf } from './results.ts';

/** One indicator in two reports: what it was, what it is, and what it was to be. */
export interface Pair {
  readonly now: Fact;
  readonly was?: Compared<Fact>;
  /** What the compared report, where it is of the year before, had set for this year. */
  readonly target?: Compared<Fact>;
  /** Whether the target was met, where that is to be told. */
  readonly met?: boolean;
}

/** Returns the indicators that both reports state, those that every report knows first, else in the order of the own report. */
export function compareReports(own: Source, { compared }: Compared<Source>): readonly Pair[] {
  const [now, was] = [resultsOf(own), resultsOf(compared)];
  const follows = compared.report.year !== undefined && own.report.year === compared.report.year + 1;
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
