import { isMisprintOf } from '../matching/misprint.ts';
import { agree } from '../matching/rounding.ts';
import { sectionsAt } from '../matching/sections.ts';
import { statedGroups, type Stated } from '../matching/stated.ts';
import { maySameTime, OTHER_STRETCH, saidAround } from '../matching/stretch.ts';
import type { Finding, Report } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/**
 * One indicator with two values: 385.2亿元 here, 386.2亿元 there. Of two things and of two times values differ rightly, and
 * reports do not always say which they mean: so only what looks like one number misprinted is found, and what is said
 * twice of one of the statistics that every report knows.
 */
export const twoValues: Check = {
  name: 'two-values',
  find: (source) => statedGroups(source).flatMap((group) => contradictions(source.report, group)),
};

function contradictions(report: Report, group: readonly Stated[]): readonly Finding[] {
  return group.flatMap((later, index) => {
    const before = group.slice(0, index);
    const earlier = before.find((one) => contradict(report, one, later));
    if (!earlier || before.some((one) => one.fact.value === later.fact.value)) return [];
    return [
      {
        code: 'finding-two-values',
        values: { indicator: earlier.fact.indicator, one: earlier.fact.printed, other: later.fact.printed },
        places: [placeOf(report, earlier.fact), placeOf(report, later.fact)],
      },
    ];
  });
}

function contradict(report: Report, one: Stated, other: Stated): boolean {
  const { fact } = one;
  if (!isStatement(one) || !isStatement(other) || fact.modality !== other.fact.modality) return false;
  if (fact.sentence.start === other.fact.sentence.start || agree(fact, other.fact)) return false;
  if (!maySameTime(report, one.stretch, other.stretch)) return false;
  const samePart = one.part === other.part;
  const isState = one.indicator.measure === 'amount' && (fact.kind === 'to' || other.fact.kind === 'to');
  const ofAYear =
    isState || [one, other].every((stated) => !OTHER_STRETCH.test(saidAround(report, stated.fact)));
  const apart =
    sectionsAt(report, fact.span.start).at(-1) !== sectionsAt(report, other.fact.span.start).at(-1);
  if (isMisprintOf(fact, other.fact, apart ? 4 : 5)) return samePart || (one.indicator.known && ofAYear);
  const exact = !fact.bound && !other.fact.bound && one.scope === other.scope;
  return one.indicator.known && samePart && ofAYear && exact;
}

const isStatement = ({ fact: { kind } }: Stated): boolean =>
  kind === 'level' || kind === 'to' || kind === 'change';
