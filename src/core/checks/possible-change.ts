import { chineseNumber } from '../facts/numerals.ts';
import { intervalOf, overlap, type Interval } from '../matching/rounding.ts';
import { saidAround } from '../matching/stretch.ts';
import type { Fact, Report } from '../model.ts';

/**
 * What grows in constant prices, or over a base that was revised: its rate does not follow from two amounts (National Bureau
 * of Statistics, 主要统计指标解释: 生产总值 and 增加值 grow 按不变价格, 投资 按可比口径).
 */
const CONSTANT_PRICES = /生产总值|增加值|总产值|产值|GDP|国民收入|投资/;
const ADJUSTED = /实际增长|扣除|可比|同口径|剔除|不变价|按.{0,6}口径/;

/** Amounts that a change lies between. */
export interface Ends {
  readonly base: Interval;
  readonly result: Interval;
  /** What is measured: the unit and the name of both amounts. */
  readonly of: Fact;
}

/** Where a yearly average is not said to be over so many years, it may be over any of these. */
const UNSAID_YEARS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Whether a change cannot lie between two amounts, whatever all three were rounded from; false where that is not to be told. */
export function cannotBe(report: Report, ends: Ends, change: Fact): boolean {
  const average = /年均|平均每年/.test(report.text.slice(change.clause.start, change.span.start));
  const spans = average ? (yearsBefore(report, change) ?? UNSAID_YEARS) : [1];
  const possible = spans.map((years) => changeBetween(report, ends, change, years));
  return possible.every((interval) => interval !== undefined && !overlap(interval, intervalOf(change)));
}

function changeBetween(
  report: Report,
  { base, result, of }: Ends,
  change: Fact,
  years: number,
): Interval | undefined {
  const isFall = change.direction === 'down';
  if (change.unit === of.unit || (change.unit === '个百分点' && of.unit === '%')) {
    if (change.unit === '%') return undefined;
    const step = { low: (result.low - base.high) / years, high: (result.high - base.low) / years };
    return isFall ? negated(step) : step;
  }
  if (base.low <= 0 || result.low <= 0 || isAdjusted(report, of, change)) return undefined;
  const ratio = { low: result.low / base.high, high: result.high / base.low };
  if (change.unit === '%') {
    const rate = map(ratio, (value) => (value ** (1 / years) - 1) * 100);
    return isFall ? negated(rate) : rate;
  }
  if (change.unit === '倍') return change.kind === 'change' ? map(ratio, (value) => value - 1) : ratio;
  return change.unit === '番' ? map(ratio, Math.log2) : undefined;
}

const isAdjusted = ({ text }: Report, of: Fact, { clause, span }: Fact): boolean =>
  CONSTANT_PRICES.test(of.indicator) || ADJUSTED.test(text.slice(clause.start, span.end + 20));

const map = ({ low, high }: Interval, of: (value: number) => number): Interval => ({
  low: of(low),
  high: of(high),
});

const negated = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

/**
 * Over how many years a yearly average is: between those that its sentence names before it, else five where the words around
 * speak of a plan's or a government's five years.
 */
function yearsBefore(report: Report, change: Fact): readonly number[] | undefined {
  const named = yearsIn(report.text.slice(change.sentence.start, change.span.start));
  const first = Math.min(...named);
  const last = named.length > 1 ? Math.max(...named) : (report.year ?? first);
  if (first < last) return [last - first];
  return /五年|“[^”]{1,4}五”/.test(saidAround(report, change)) ? [5] : undefined;
}

/** 2005年, 一九八二年. */
const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/(?:19|20)\d{2}(?=年)|[一二][〇零九][〇零一二三四五六七八九]{2}(?=年)/g)].map(([year]) =>
    Number([...year].map((digit) => chineseNumber(digit) ?? digit).join('')),
  );
