import { ordinalOf } from './ordinals.ts';
import { yearIn } from './report-year.ts';

/** When words are said: what 今年, 上年 and 同年 mean among them. */
export interface SaidWhen {
  /** The year reported on. */
  readonly year?: number | undefined;
  /** The year in which it is delivered. */
  readonly session?: number | undefined;
  /** The year that was named last before. */
  readonly named?: number | undefined;
}

/** The first and the last year of a time. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const NUMBER = '[一二三四五六七八九十两\\d]{1,3}';
type Meaning = readonly [words: RegExp, years: (match: RegExpExecArray, when: SaidWhen) => Years | undefined];

/** Words of time with the years that they mean, those that hold others first. */
const MEANINGS: readonly Meaning[] = [
  [
    /((?:19|20)\d{2})年?\s?[—–~～至到-]+\s?((?:19|20)\d{2})年/,
    ([, from, to]) => ({ from: Number(from), to: Number(to) }),
  ],
  [/(?:19|20)\d{2}年|[一二][〇零一二三四五六七八九]{3}年/, ([words]) => one(yearIn(words))],
  [/“([一二三四五六七八九十]{1,3})五”/, ([, plan = '']) => planYears(ordinalOf(plan))],
  [/同年|当年|该年|这一年(?!来)/, (_, { named, year }) => one(named ?? year)],
  [/次年|翌年|第二年/, (_, { named }) => one(later(named, 1))],
  [/今年|本年/, (_, { session }) => one(session)],
  [/明年/, (_, { session }) => one(later(session, 1))],
  [/去年/, (_, { session }) => one(later(session, -1))],
  [/前年/, (_, { session }) => one(later(session, -2))],
  [/上年|上一年/, (_, { named, year }) => one(later(named ?? year, -1))],
  [
    new RegExp(`(?:今后|未来|后)(${NUMBER})年`),
    ([, count = ''], { session }) => stretch(session, numberOf(count) - 1),
  ],
  [
    new RegExp(`(?:过去|近|前|这|最近)(?:的)?(${NUMBER})年|(${NUMBER})年(?:来|间)`),
    ([, past, ago], { year }) => stretch(year, 1 - numberOf(past ?? ago ?? '')),
  ],
  [/全年|一年来/, (_, { year }) => one(year)],
];

/**
 * Returns the years that words of time mean in a report: 去年 is the year before it is delivered, 上年 the year before the
 * one spoken of, 同年 the one named last, “十三五” 2016 to 2020, 五年来 the five that end with the year reported on.
 */
export function yearsMeant(words: string, when: SaidWhen): Years | undefined {
  for (const [pattern, years] of MEANINGS) {
    const match = pattern.exec(words);
    if (match) return years(match, when);
  }
  return undefined;
}

const one = (year: number | undefined): Years | undefined =>
  year === undefined ? undefined : { from: year, to: year };

const later = (year: number | undefined, by: number): number | undefined =>
  year === undefined ? undefined : year + by;

/** As many years more, or before, as `by`. */
function stretch(year: number | undefined, by: number): Years | undefined {
  if (year === undefined || Number.isNaN(by)) return undefined;
  return { from: Math.min(year, year + by), to: Math.max(year, year + by) };
}

const numberOf = (count: string): number => ordinalOf(count.replace('两', '二')) ?? Number.NaN;

/** The five-year plans: 1953-57, 1958-62, and from the third (1966-70) on without a gap. */
function planYears(plan: number | undefined): Years | undefined {
  if (plan === undefined || plan < 1) return undefined;
  const from = plan < 3 ? 1948 + plan * 5 : 1951 + plan * 5;
  return { from, to: from + 4 };
}

const DAY = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DATED = new RegExp(
  `^(?<year>\\d{4}年|[一二][〇零一二三四五六七八九]{3}年|今年|本年|去年|前年|明年|同年|当年|次年|翌年|第二年)?[，,]?(?<month>${DAY})月(?:(?<day>${DAY})日)?(?!份?(?:底|末|以?前|起|至))`,
);

/** A date at the head of a paragraph. */
export interface DateAtHead {
  /** As printed, from the head on. */
  readonly printed: string;
  /** The words of the year alone, where they name it by another: 同年, 去年. */
  readonly relative?: string;
  readonly year: number;
  /** ISO date or month: 2020-07-29, 2020-07. */
  readonly on: string;
}

/** Reads the date with which a paragraph begins. A month without a year is one of the year named last, or of the one reported on. */
export function dateAtHead(paragraph: string, when: SaidWhen): DateAtHead | undefined {
  const found = DATED.exec(paragraph.slice(0, 24));
  const { year: words, month = '', day } = found?.groups ?? {};
  if (!found) return undefined;
  const year = words === undefined ? (when.named ?? when.year) : yearsMeant(words, when)?.from;
  const parts = [month, ...(day === undefined ? [] : [day])].map(ordinalOf);
  if (year === undefined || !isDate(parts)) return undefined;
  const on = [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
  const relative = words !== undefined && yearIn(words) === undefined ? { relative: words } : {};
  return { printed: found[0], year, on, ...relative };
}

const isDate = ([month = 0, day = 1]: readonly (number | undefined)[]): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;
