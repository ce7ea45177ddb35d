import { groupBy } from '../matching/groups.ts';
import { statedGroups, type Stated } from '../matching/stated.ts';
import { isOfAYear } from '../matching/stretch.ts';
import type { Fact, Report, Source } from '../model.ts';

/** What a report states of an indicator: what was reached in its year, and what the next year is to reach. */
export interface Results {
  /** By what is measured and in which unit; what a report gives two values for is left out. */
  readonly reached: ReadonlyMap<string, Stated>;
  readonly targets: ReadonlyMap<string, Stated>;
}

/** Returns what a report says of its own year and of the next, each indicator once; where it is not sure of when, nothing. */
export function resultsOf(source: Source): Results {
  const { report } = source;
  const stated = statedGroups(source)
    .flat()
    .filter((one) => isComparable(report, one));
  const ofYear = stated.filter((one) => one.fact.modality !== 'target' && isOfItsYear(report, one));
  const ofNext = stated.filter((one) => one.fact.modality === 'target' && isOfNextYear(report, one));
  return { reached: single(report, ofYear), targets: single(report, ofNext) };
}

function isComparable({ text }: Report, { fact, indicator }: Stated): boolean {
  if (fact.kind === 'from' || fact.kind === 'rank' || fact.part || fact.together?.startsWith('b'))
    return false;
  if (indicator.known) return true;
  const listed = /分别/.test(text.slice(fact.clause.start, fact.span.start));
  return fact.indicatorSpans.length === 1 && !listed && isPredicate(text, fact);
}

/** 700万吨露天矿 names a thing by its size: the number of what is told ends its clause. */
const isPredicate = (text: string, { span }: Fact): boolean =>
  !/[一-鿿]/.test(text[span.end] ?? '') || /^(?:以[上下内]|左右)/.test(text.slice(span.end, span.end + 2));

/** A state that something rose or fell to is that of the year, also where five years are told of. */
function isOfItsYear(report: Report, { fact, stretch, indicator }: Stated): boolean {
  if (isSinceLongAgo(report, fact) || NEXT.test(sentenceBefore(report, fact))) return false;
  if (stretch.type === 'year') return stretch.year === report.year;
  const isState = fact.kind === 'to' && indicator.known && indicator.measure === 'amount';
  if (stretch.type === 'several') return isState;
  return stretch.type === 'unsaid' && (isState || isOfAYear(report, fact) === true);
}

/** A report is given in the year after the one that it reports on. */
const NEXT = /今年|明年/;

const sentenceBefore = ({ text }: Report, { sentence, span }: Fact): string =>
  text.slice(sentence.start, span.start);

function isOfNextYear(report: Report, { fact, stretch }: Stated): boolean {
  if (isSinceLongAgo(report, fact)) return false;
  if (stretch.type === 'year') return report.year !== undefined && stretch.year === report.year + 1;
  return stretch.type === 'unsaid' && isOfAYear(report, fact) !== false;
}

/** 比2002年增长65.5%: over more than the one year. */
function isSinceLongAgo({ year }: Report, { base }: Fact): boolean {
  const since = /(?:19|20)\d{2}/.exec(base ?? '')?.[0];
  return /年前/.test(base ?? '') || (since !== undefined && (year === undefined || Number(since) < year - 1));
}

/** Those of which the report gives one value only. */
function single(report: Report, stated: readonly Stated[]): ReadonlyMap<string, Stated> {
  const groups = groupBy(stated, (one) => keyOf(report, one));
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const [first] = group;
      const values = new Set(
        group.map(({ fact }) => `${fact.value} ${fact.bound ?? ''} ${fact.direction ?? ''}`),
      );
      return first && values.size === 1 ? [[key, first] as const] : [];
    }),
  );
}

/** A mean over the year is not the state at its end, nor a growth at constant prices one at those of the year. */
const QUALIFIER = /平均|年末|年底|实际增长|实际下降|可比|扣除/;

function keyOf({ text }: Report, { indicator, fact, scope }: Stated): string {
  const qualifier = QUALIFIER.exec(text.slice(fact.clause.start, fact.span.start))?.[0] ?? '';
  return [
    indicator.name,
    indicator.measure,
    fact.unit,
    indicator.known ? '' : scope,
    fact.unit === '%' ? qualifier : '',
  ].join('|');
}
