import { indicatorOf } from '../matching/indicator.ts';
import { intervalOf } from '../matching/rounding.ts';
import { stretchOf } from '../matching/stretch.ts';
import type { Fact, Finding, Report } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';
import { cannotBe } from './possible-change.ts';

/** 达到273亿元，比2005年增加149亿元，年均增长17%: an amount, by how much and at which rate it grew, of which one is wrong. */
export const growth: Check = {
  name: 'growth',
  find: ({ report, facts }) =>
    facts.flatMap((rate, index) => (isRate(rate) ? wrongRate(report, facts.slice(0, index), rate) : [])),
};

const isRate = ({ kind, unit }: Fact): boolean => kind === 'change' && (unit === '%' || unit === '倍');

function wrongRate(report: Report, before: readonly Fact[], rate: Fact): readonly Finding[] {
  const { name } = indicatorOf(rate);
  const own = before.filter(
    (fact) => fact.sentence.start === rate.sentence.start && indicatorOf(fact).name === name,
  );
  const increase = own.findLast(({ kind, unit }) => kind === 'change' && unit !== '%' && unit !== '倍');
  const amount = own.findLast(
    (fact) =>
      (fact.kind === 'level' || fact.kind === 'to') &&
      fact.unit === increase?.unit &&
      fact.span.start < increase.span.start,
  );
  if (!increase || !amount || increase.bound || amount.bound || rate.bound) return [];
  if (stretchOf(report, increase).type === 'average') return [];
  const [result, step] = [intervalOf(amount), intervalOf(increase)];
  const rise = increase.direction === 'down' ? { low: -step.high, high: -step.low } : step;
  const base = { low: result.low - rise.high, high: result.high - rise.low };
  if (!cannotBe(report, { base, result, of: amount }, rate)) return [];
  return [
    {
      code: 'finding-growth',
      values: {
        indicator: amount.indicator,
        amount: amount.printed,
        increase: increase.printed,
        rate: rate.printed,
      },
      places: [placeOf(report, increase), placeOf(report, rate)],
    },
  ];
}
