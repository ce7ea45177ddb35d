import type { Finding, Source } from '../model.ts';
import { announcedCounts } from './announced-counts.ts';
import type { Check } from './check.ts';
import { dates } from './dates.ts';
import { growth } from './growth.ts';
import { headlines } from './headlines.ts';
import { moves } from './moves.ts';
import { partAboveWhole } from './part-above-whole.ts';
import { partsOfHundred } from './parts-of-hundred.ts';
import { partsOfTotal } from './parts-of-total.ts';
import { periods } from './periods.ts';
import { ranks } from './ranks.ts';
import { scales } from './scales.ts';
import { targets } from './targets.ts';
import { twoValues } from './two-values.ts';
import { yearOnYear } from './year-on-year.ts';

/** The checks, those that say most precisely what is wrong first: of the same two places only the first finding is kept. */
const checks: readonly Check[] = [
  headlines,
  scales,
  moves,
  growth,
  yearOnYear,
  partsOfHundred,
  partsOfTotal,
  partAboveWhole,
  targets,
  ranks,
  twoValues,
  announcedCounts,
  periods,
  dates,
];

/** Returns what cannot be right in a report, in the order of the text. */
export function checkReport(source: Source): readonly Finding[] {
  const found = checks.flatMap((check) => check.find(source));
  const distinct = found.filter(
    (finding, index) => found.findIndex((other) => placesOf(other) === placesOf(finding)) === index,
  );
  return distinct.toSorted((a, b) => startOf(a) - startOf(b));
}

const placesOf = ({ places }: Finding): string => places.map(({ at }) => at.span.start).join('|');
const startOf = ({ places: [first] }: Finding): number => first.at.span.start;
