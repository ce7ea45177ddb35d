import { statedGroups } from '../matching/stated.ts';
import type { Fact, Finding, Source } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** 万 for 亿 is a factor of 10⁴; so near to one (in powers of ten) two amounts of one thing are of unlike scales. */
const STEP = 4;
const NEAR = 0.75;

/** 385.2亿元 here and 385.2万元 there: 万 and 亿 confused. */
export const scales: Check = {
  name: 'scales',
  find(source) {
    const found = [...movesOf(source), ...statedPairs(source)].filter(([one, other]) => jumps(one, other));
    const distinct = found.filter(
      ([, later], index) => found.findIndex((pair) => pair[1] === later) === index,
    );
    return distinct.map(([one, other]) => findingOf(source, one, other));
  },
};

type Pair = readonly [Fact, Fact];

const movesOf = ({ facts }: Source): readonly Pair[] =>
  facts.flatMap((to) => {
    const from = facts.find((one) => one.kind === 'from' && one.together === to.together);
    return to.kind === 'to' && to.together && from ? [[from, to] as const] : [];
  });

/** Amounts of one thing, each with the one before it. */
const statedPairs = (source: Source): readonly Pair[] =>
  statedGroups(source).flatMap((group) => {
    const amounts = group.filter(
      ({ indicator, stretch }) => indicator.measure === 'amount' && stretch.type !== 'average',
    );
    return amounts.slice(1).map(({ fact }, index) => [amounts[index]?.fact ?? fact, fact] as const);
  });

function jumps(one: Fact, other: Fact): boolean {
  if (one.unit !== other.unit || one.value <= 0 || other.value <= 0) return false;
  const powers = Math.abs(Math.log10(other.value / one.value));
  const steps = Math.round(powers / STEP);
  return steps > 0 && Math.abs(powers - steps * STEP) <= NEAR;
}

const findingOf = ({ report }: Source, one: Fact, other: Fact): Finding => ({
  code: 'finding-scale',
  values: { indicator: one.indicator, one: one.printed, other: other.printed },
  places: [placeOf(report, one), placeOf(report, other)],
});
