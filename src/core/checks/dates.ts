import type { Article, Finding, Report, Section, Span } from '../model.ts';
import type { Check } from './check.ts';
import { placeAt } from './place.ts';

/** Reports tell of the last two centuries and plan to 2060; else 2600年 is a stretch and 始建于1368年 is history. */
const REMEMBERED = 1800;
const PLANNED = 2100;

const DAY = /(?<![\d.])(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/g;
const YEAR = /(?<![\d.．,近约达逾超余])([1-9]\d{3})年(?!的?历史|前|来|之久|文明|古|多)/g;
const OLD = /(?:建于|始于|公元|唐|宋|元|明|清|历时|长达|距今|已有|有着)[^，,。；;]{0,8}$/;
const RANGE = /((?:19|20)\d{2})年?(?:[—–－～~-]+|至|到)((?:19|20)\d{2})年/g;
/** The five-year plans began in 1953; from the sixth (1981-1985) on each follows on the one before. */
const PLAN =
  /“([六七八九]|十[一二三四五]?)五”[^，,。；;（(]{0,6}[（(]((?:19|20)\d{2})年?[—–－～~-]+((?:19|20)\d{2})年?[）)]/g;

/** 2月30日, 2019年至2016年, 3021年: days, years and stretches that cannot be. */
export const dates: Check = {
  name: 'dates',
  find: ({ report }) =>
    report.articles
      .flatMap((article) => [...headOf(article), ...article.sections.flatMap(linesIn)])
      .flatMap((line) => [
        ...wrongDays(report, line),
        ...wrongYears(report, line),
        ...wrongRanges(report, line),
      ]),
};

const headOf = ({ title, subtitles, byline, date }: Article): readonly Span[] =>
  [title, ...subtitles, byline ?? date].flatMap((said) => said?.span ?? []);

const linesIn = ({ heading, paragraphs, sections }: Section): readonly Span[] => [
  ...(heading ? [heading.said.span] : []),
  ...paragraphs
    .filter(({ role }) => role === 'prose' || role === 'item')
    .flatMap(({ lines }) => lines.map(({ span }) => span)),
  ...sections.flatMap(linesIn),
];

function wrongDays(report: Report, line: Span): readonly Finding[] {
  return matches(report, line, DAY).flatMap(({ found: [date, year, month, day], span }) =>
    isDay(Number(year ?? 2000), Number(month), Number(day))
      ? []
      : [findingOf(report, 'finding-day', span, { date })],
  );
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function wrongYears(report: Report, line: Span): readonly Finding[] {
  return matches(report, line, YEAR).flatMap(({ found: [date, year], span }) => {
    const value = Number(year);
    const fits = (value >= REMEMBERED && value <= PLANNED) || value % 100 === 0;
    const history = value < REMEMBERED && OLD.test(report.text.slice(line.start, span.start));
    return fits || history ? [] : [findingOf(report, 'finding-year', span, { date })];
  });
}

function wrongRanges(report: Report, line: Span): readonly Finding[] {
  const reversed = matches(report, line, RANGE)
    .filter(({ found: [, first, last] }) => Number(last) <= Number(first))
    .map(({ found: [date], span }) => findingOf(report, 'finding-range', span, { date }));
  const plans = matches(report, line, PLAN)
    .filter(({ found: [, plan = '', first] }) => Number(first) !== firstYear(plan))
    .map(({ found: [date, plan = ''], span }) =>
      findingOf(report, 'finding-plan-years', span, {
        date,
        plan,
        first: firstYear(plan),
        last: firstYear(plan) + 4,
      }),
    );
  return [...reversed, ...plans];
}

const ORDINALS = ['六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const firstYear = (plan: string): number => 1981 + 5 * ORDINALS.indexOf(plan);

function matches({ text }: Report, { start, end }: Span, pattern: RegExp) {
  return [...text.slice(start, end).matchAll(pattern)].map((found) => ({
    found,
    span: { start: start + found.index, end: start + found.index + found[0].length },
  }));
}

const findingOf = (report: Report, code: string, span: Span, values: Finding['values']): Finding => ({
  code,
  values,
  places: [placeAt(report, span)],
});
