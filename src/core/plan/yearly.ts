import type { Fact, Phrase } from '../model.ts';
import { furniture, textOf } from './phrase.ts';

/** Over fewer years the mean growth says no more than the difference. */
const FEWEST_YEARS = 3;

/**
 * The mean growth a year of what went from one year's amount to another's (compound annual growth rate), to a tenth of a
 * per cent and marked as computed. Nothing for money, whose amounts are in the prices of their years, so that reports state
 * another growth of it; nothing for rates, places and what a bound leaves open.
 */
export function yearlyOf(from: Fact, to: Fact, fromPeriod: Phrase = [], toPeriod: Phrase = []): Phrase {
  const years = yearIn(toPeriod) - yearIn(fromPeriod);
  if (!(years >= FEWEST_YEARS) || from.bound || to.bound || /元|[%‰]|^位$|^$/.test(to.unit)) return [];
  if (from.value <= 0 || to.value <= from.value) return [];
  const rate = ((to.value / from.value) ** (1 / years) - 1) * 100;
  return [
    furniture('年均增长'),
    { type: 'derived', text: `${rate.toFixed(1)}%`, from: [from.span, to.span] },
  ];
}

const yearIn = (period: Phrase): number => Number(/^(\d{4})年/.exec(textOf(period))?.[1]);
