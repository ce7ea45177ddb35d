import type { Fact, Report } from '../model.ts';
import { sectionsAt } from './sections.ts';

/** Words of a stretch that is not one year: what is said over it does not compare with what is said of a year. */
export const OTHER_STRETCH =
  /年均|累计|以来|年来|[一二三四五六七八九十两\d]年(?:间|内|中|，|、|的|[一-鿿]{0,4}成就)|五年|“[^”]{1,6}五”|季度|个月|半年|\d月|(?:19|20)\d{2}年?[—–-]/;

/** What says over which stretch a fact is: its period, the headings above it, its paragraph up to its sentence's end. */
export function saidAround(report: Report, { period, base, span, sentence }: Fact): string {
  const within = sectionsAt(report, span.start);
  const paragraph = within
    .flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.span.start <= span.start && span.end <= one.span.end);
  const start = Math.min(paragraph?.span.start ?? sentence.start, sentence.start);
  const headings = within.flatMap(({ heading }) => heading?.said.text ?? []);
  return [...headings, period, base, report.text.slice(start, sentence.end)].join('\n');
}

/** The time that a figure is said of: a year, a yearly average, several years together, another time than a year. */
export type Stretch =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'average' | 'several' | 'part' | 'unsaid' };

const AVERAGE = /年均|平均每年|每年/;
const SEVERAL =
  /累计|以来|年来|年间|(?:[二三四五六七八九十两]|十[一-九])年(?!级)|“[^”]{1,4}五”(?!期?末)|(?:19|20)\d{2}年?[—–-]+(?:19|20)?\d{2}年/;
/** 五年来， at the head of a sentence holds for all of it; within it, for the clause alone. */
const LEADING =
  /^[^，,]{0,8}?(?:[二三四五六七八九十]年(?:来|间|内|中|累计)|(?:过去|这|近|前|今后|未来)(?:的)?[二三四五六七八九十]年|“[^”]{1,4}五”(?!期?末)|(?:19|20)\d{2}年(?:以来|[—–-]))/;
const PART = /季度|个月|半年|[\d一二三四五六七八九十]月/;
/** 由上年的6.6亿元: what it was the year before, not what it is compared with. */
const YEAR_BEFORE = /(?:由|从)(?:上年|上一年|前年)/;
/** 比2005年 and 是2010年的2.6倍 name a base, not the year that the figure is of. */
const YEAR = /(?<!比|较|比上|是|相当于|自|从|与|同|跟)((?:19|20)\d{2})年(?!以来|相比|[—–-])/g;

/** Returns the time that a figure is said of, by its clause, else by its sentence up to it. */
export function stretchOf({ text }: Report, { clause, sentence, span, period }: Fact): Stretch {
  const near = `${period ?? ''}\n${text.slice(clause.start, span.start)}`;
  if (AVERAGE.test(near)) return { type: 'average' };
  if (YEAR_BEFORE.test(near)) return { type: 'part' };
  if (PART.test(near)) return { type: 'part' };
  const year = yearIn(near);
  if (year !== undefined) return { type: 'year', year };
  if (SEVERAL.test(near)) return { type: 'several' };
  const before = text.slice(sentence.start, clause.start).trimStart();
  const earlier = yearIn(before);
  if (earlier !== undefined) return { type: 'year', year: earlier };
  return { type: LEADING.test(before) ? 'several' : PART.test(before) ? 'part' : 'unsaid' };
}

function yearIn(words: string): number | undefined {
  const last = [...words.matchAll(YEAR)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

const OF_A_YEAR = /^[^，,]{0,6}?(?:全年|去年|一年来|过去一年|今年|(?:19|20)\d{2}年(?!以来|[—–-]))/;
const YEAR_HEADING = /(?:19|20)\d{2}年|过去(?:的)?一年|一年来|去年|今年/;
const SEVERAL_HEADING = /[二三四五六七八九十]年(?!级)|“[^”]{1,4}五”|以来/;

/**
 * Whether a figure whose sentence does not say when is of a single year: by the nearest sentence before it in the paragraph
 * that opens with a time, else by the nearest heading that names one. Nothing where neither does, or where it names both.
 */
export function isOfAYear(report: Report, { span, sentence }: Fact): boolean | undefined {
  const within = sectionsAt(report, span.start);
  const paragraph = within
    .flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.span.start <= span.start && span.end <= one.span.end);
  const lead = report.text.slice(paragraph?.span.start ?? sentence.start, span.end);
  for (const said of lead.split(/(?<=[。；;])/).toReversed()) {
    if (OF_A_YEAR.test(said.trimStart())) return true;
    if (LEADING.test(said.trimStart())) return false;
  }
  for (const { heading } of within.toReversed()) {
    const words = heading?.said.text ?? '';
    const [one, several] = [YEAR_HEADING.test(words), SEVERAL_HEADING.test(words)];
    if (one || several) return one === several ? undefined : one;
  }
  return undefined;
}

/** Whether two figures may be said of one time; what says none is of the year that is reported on, where that is known. */
export function maySameTime({ year }: Report, one: Stretch, other: Stretch): boolean {
  const years = [one, other].map((stretch) =>
    stretch.type === 'year' ? stretch.year : stretch.type === 'unsaid' ? (year ?? 'any') : 'none',
  );
  return !years.includes('none') && (years.includes('any') || years[0] === years[1]);
}
