import { groupBy } from '../matching/groups.ts';
import { stepOf } from '../matching/rounding.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** Each part is rounded by itself: a sum may be so far from 100, or a step of the coarsest part. */
const ROUNDING = 0.2;
/** Names of what is made up of percentages; other ratios (城乡居民收入比, 师生比) have no whole of 100. */
const SHARES = /结构|比重|构成|占比|比例/;
/** What is said in another proportion than of hundred adds up to something far from it. */
const NEAR = { low: 80, high: 120 };

/** 三次产业结构7.3∶45.2∶47.5: shares of a whole that do not add up to 100. */
export const partsOfHundred: Check = {
  name: 'parts-of-hundred',
  find: (source) => [...wholes(source).values()].flatMap((parts) => wrongSum(source, parts)),
};

const wholes = ({ facts }: Source): ReadonlyMap<string, readonly Fact[]> =>
  groupBy(
    facts.filter(({ kind, part }) => kind === 'part' && part),
    ({ together, part, clause }) => `${together ?? clause.start} ${part?.end ?? ''}`,
  );

/** What the ratio adds up to that this one was before, or became. */
const otherEnd = (facts: readonly Fact[], { together, part }: Fact): number =>
  sumOf(facts.filter((fact) => together && fact.together === together && fact.part?.end !== part?.end));

const sumOf = (parts: readonly Fact[]): number =>
  Number(parts.reduce((total, { value }) => total + value, 0).toPrecision(12));

function wrongSum({ report, facts }: Source, parts: readonly Fact[]): readonly Finding[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2 || parts.some(({ bound }) => bound)) return [];
  const sum = sumOf(parts);
  const whole = first.part?.whole ?? '';
  const allowed = Math.max(ROUNDING, ...parts.map(stepOf));
  const near = sum > NEAR.low && sum < NEAR.high;
  const shares = near || (parts.length > 2 && SHARES.test(whole)) || otherEnd(facts, first) === 100;
  if (!shares || Math.abs(sum - 100) <= allowed + 1e-9) return [];
  return [
    {
      code: 'finding-parts-of-hundred',
      values: { whole, parts: parts.map(({ printed }) => printed).join(' : '), sum },
      places: [placeOf(report, first), placeOf(report, last)],
    },
  ];
}
