import { intervalOf } from '../matching/rounding.ts';
import { statedGroups, type Stated } from '../matching/stated.ts';
import type { Fact, Finding, Report } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';
import { cannotBe } from './possible-change.ts';

/** 2014年13.7亿元, 增长10.3%, 达到15.07亿元: the amounts of two years and the growth between them, of which one is wrong. */
export const yearOnYear: Check = {
  name: 'year-on-year',
  find(source) {
    const amounts = statedGroups(source).flat();
    return amounts.flatMap((result) => wrongGrowth(source.report, amounts, result));
  },
};

function wrongGrowth(report: Report, all: readonly Stated[], result: Stated): readonly Finding[] {
  const year = yearOf(report, result);
  if (year === undefined || !isAmount(result.fact) || !result.indicator.known) return [];
  const rate = all.find((one) => isRateBeside(result, one));
  const base = all.find(
    (one) =>
      one.indicator.name === result.indicator.name &&
      isAmount(one.fact) &&
      one.fact.unit === result.fact.unit &&
      yearOf(report, one) === year - 1,
  );
  if (!rate || !base || base.fact.bound || result.fact.bound || rate.fact.bound) return [];
  const ends = { base: intervalOf(base.fact), result: intervalOf(result.fact), of: result.fact };
  if (!cannotBe(report, ends, rate.fact)) return [];
  return [
    {
      code: 'finding-year-on-year',
      values: {
        indicator: result.fact.indicator,
        base: base.fact.printed,
        rate: rate.fact.printed,
        amount: result.fact.printed,
      },
      places: [placeOf(report, base.fact), placeOf(report, result.fact)],
    },
  ];
}

const isAmount = ({ kind }: Fact): boolean => kind === 'level' || kind === 'to';

/** The growth of the year that is told in one breath with the amount. */
const isRateBeside = (amount: Stated, { fact, indicator, stretch }: Stated): boolean =>
  indicator.name === amount.indicator.name &&
  indicator.measure === 'growth' &&
  fact.kind === 'change' &&
  fact.modality === amount.fact.modality &&
  fact.sentence.start === amount.fact.sentence.start &&
  (stretch.type === 'unsaid' || stretch.type === 'year');

function yearOf(report: Report, { fact, stretch }: Stated): number | undefined {
  if (stretch.type === 'year') return stretch.year;
  if (stretch.type !== 'unsaid' || report.year === undefined) return undefined;
  return fact.modality === 'target' ? report.year + 1 : report.year;
}
