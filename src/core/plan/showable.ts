import type { Fact } from '../model.ts';
import { spanWithBound } from './figure.ts';
import { leftOut } from './left-out.ts';
import { isDoneBehindList, mayOwnItsVerb } from './listed.ts';
import { nameOf } from './name.ts';
import { namesMeasured } from './named.ts';
import { textOf, type Source, widthOf } from './phrase.ts';

const HANGING = /(?:到|至|为|是|不|平|约|近|从|的|在|比|把|将|超|过|以|由|用于|分|与|和|同)$/;
/** 与国内外 before a number of partners. */
const PARTNER = /[与同][^，、的]{1,6}$/;
/** Counts that announce a list, spans of time and editions say little when set large. */
const ANNOUNCING = /方面|任务$|举措|原则|关系|大局|机遇|精神|主义|阶段/;
const MINOR_UNITS = /^(?:年|多年|个月|届|期|批|轮|次|天|小时|岁|番|成|类|大.*|项|点|.*领域|.*方面)$/;

/** In full-width characters: two lines under a figure. */
const NAME_WIDTH = { least: 2, most: 24 };

/**
 * What keeps a figure from being set large: it is only where something came from, a part of a whole, or a small count; its name
 * is too long or names nothing; it is printed in words; or it means what it means only within its clause.
 */
export type Obstacle = 'start' | 'part' | 'minor' | 'spelled' | 'name' | 'clause';

/** Whether a figure may be set large beside its name: the name says all that the number means, and is short enough to be read. */
export const isShowable = (source: Source, fact: Fact): boolean => obstacleTo(source, fact) === undefined;

/** What keeps a figure from being set large, or nothing. */
export function obstacleTo(source: Source, fact: Fact): Obstacle | undefined {
  if (fact.kind === 'from') return 'start';
  if (fact.part) return 'part';
  if (isMinor(fact)) return fact.value > 12 || fact.unit === '%' ? 'spelled' : 'minor';
  const { text } = source.report;
  const name = nameOf(source, fact);
  const width = widthOf(name);
  if (width < NAME_WIDTH.least || width > NAME_WIDTH.most || !namesMeasured(textOf(name), fact))
    return 'name';
  if (isTangled(text, fact) || isCarriedClause(text, fact) || isCut(text, fact)) return 'clause';
  if (isWithin(text, fact, '“', '”') || isBreakdown(text, fact) || isAttribute(text, fact)) return 'clause';
  if (
    isScoped(text, fact) ||
    isForEach(source, fact) ||
    isMultiple(fact) ||
    hasTwin(source, fact) ||
    countsPossessor(fact) ||
    isDoneBehindList(source, fact) ||
    mayOwnItsVerb(source, fact)
  )
    return 'clause';
  if (fact.kind === 'level' ? namesClass(text, fact) : qualifiesNoun(text, fact)) return 'clause';
  return leftOut(source, fact).length > 0 ? 'clause' : undefined;
}

/** Words before the number that lead nowhere without it: 到 of 提高到, or 投资 of 投资3亿元的水厂开工. */
function isCut(text: string, fact: Fact): boolean {
  const [first, ...rest] = fact.indicatorSpans;
  if (!first || rest.length === 0) return false;
  const qualifies = first.end <= fact.span.start && text[spanWithBound(fact).end] === '的';
  const words = text.slice(first.start, first.end);
  return qualifies || HANGING.test(words) || (first.end <= fact.span.start && PARTNER.test(words));
}

/** 是2010年的2.6倍 says nothing without what it is a multiple of. */
const isMultiple = ({ kind, unit }: Fact): boolean => kind === 'level' && unit === '倍';

/** 城乡居民收入分别增长8.7%和8.6%: which is whose the name does not say. */
const hasTwin = ({ facts }: Source, fact: Fact): boolean =>
  facts.some(
    (other) =>
      other !== fact &&
      other.clause.start === fact.clause.start &&
      other.kind === fact.kind &&
      other.unit === fact.unit &&
      other.indicator === fact.indicator &&
      other.value !== fact.value,
  );

/** 近14亿中国人的饭碗: a number without a counter counts what stands before 的, not what the name ends with. */
const countsPossessor = ({ kind, unit, span, indicator, indicatorSpans }: Fact): boolean =>
  kind === 'level' &&
  unit === '' &&
  /.的./.test(indicator) &&
  indicatorSpans.every(({ start }) => start >= span.end);

/** What is carried from a clause before is a thing measured, not a clause with a predicate of its own. */
const PREDICATE =
  /有所|不同程度|完成|实现|保持|获批|获评|获得|入选|进入|跻身|退出|投入使用|开工|启动|建成|达标|有序|顺利|揭牌/;

const isCarriedClause = (text: string, { clause, indicatorSpans }: Fact): boolean =>
  indicatorSpans.some((span) => span.end <= clause.start && PREDICATE.test(text.slice(span.start, span.end)));

/** 延长30年的政策 states no extension, but what a policy is about. */
const qualifiesNoun = (text: string, fact: Fact): boolean =>
  text[spanWithBound(fact).end] === '的' && fact.kind !== 'rank';

/** 15层以上建筑: a bound that a noun follows at once names a class of things; of shares (90%以上事项) it states a figure. */
const namesClass = (text: string, { boundWords, span, unit }: Fact): boolean =>
  boundWords !== undefined &&
  boundWords.span.start >= span.end &&
  !/[%‰]|成$/.test(unit) &&
  /[一-鿿]/.test(text[boundWords.span.end] ?? '') &&
  text[boundWords.span.end] !== '的';

/** 分别从50%、75%提高至100%: which is whose cannot be told. */
const isTangled = (text: string, { clause }: Fact): boolean =>
  /分别[由从]/.test(text.slice(clause.start, clause.end));

/** A count in Chinese numerals or a short span of time carries no slide, though it may stand in a point. */
export function isMinor(fact: Fact): boolean {
  const spelled = !/[0-9０-９]/.test(fact.digits.text);
  if (fact.kind !== 'level')
    return /番$/.test(fact.printed) || (spelled && /^(?:年|个月|天)$/.test(fact.unit));
  if (/年$/.test(fact.unit) && !/年限|工龄|教育/.test(fact.indicator)) return true;
  return spelled || (fact.value < 13 && (MINOR_UNITS.test(fact.unit) || ANNOUNCING.test(fact.indicator)));
}

/** Whether a number stands between two marks of its sentence. */
function isWithin(text: string, { sentence, span }: Fact, open: string, close: string): boolean {
  const before = text.slice(sentence.start, span.start);
  const opened = before.lastIndexOf(open);
  return opened > before.lastIndexOf(close) && text.slice(span.end, sentence.end).includes(close);
}

/** 奖牌252枚（金牌88枚、银牌84枚）: what the parts in brackets are parts of stands before them. */
const isBreakdown = (text: string, fact: Fact): boolean =>
  isWithin(text, fact, '（', '）') &&
  fact.kind === 'level' &&
  fact.indicatorSpans.every(
    ({ start }) => start > text.lastIndexOf('（', fact.span.start) && start < fact.span.start,
  );

const CONDITION = /(?:水平|能力|条件|问题|质量|环境|待遇|难题|困难|素质)$/;

/** 提高农村6000万人口供水保障水平: what rises is not what is counted. */
function isAttribute(text: string, { kind, unit, indicatorSpans, span }: Fact): boolean {
  const behind = indicatorSpans.find(({ start }) => start >= span.end);
  if (!behind || !(kind === 'level' || kind === 'change') || /[%‰倍]|个百分点/.test(unit)) return false;
  return CONDITION.test(text.slice(behind.start, behind.end));
}

/** 烟草、机械等5个产业年产值均达到100亿元: which of them each is the name does not say. */
function isForEach({ report, facts }: Source, { clause, span, indicatorSpans }: Fact): boolean {
  const named = Math.max(0, ...indicatorSpans.map(({ end }) => end).filter((end) => end <= span.start));
  return (
    /[均各]/.test(report.text.slice(named, span.start)) &&
    facts.some((other) => other.span.start >= clause.start && other.span.end <= named)
  );
}

/** 对沿线国家投资额、进出口额分别占全市的48.3%、49%: whose they are stands before the list and in no name of it. */
const isScoped = (text: string, { clause, indicatorSpans: [first], together }: Fact): boolean =>
  together?.startsWith('d') === true &&
  first !== undefined &&
  first.start > clause.start + 2 &&
  /^(?:对|在|与)/.test(text.slice(clause.start, first.start));
