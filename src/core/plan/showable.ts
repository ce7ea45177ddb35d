import type { Fact } from '../model.ts';
import { spanWithBound } from './figure.ts';
import { nameOf } from './name.ts';
import { textOf, type Source, widthOf } from './phrase.ts';

/** Words that name nothing by themselves. */
const EMPTY =
  /^(?:惠及|受益|覆盖|连续|增长|增加|下降|完成|实现|新增|达到|达|改革|其中|累计|同比|年均|分别|培训|扩招|产值|增加值|同期|全部|占|比|约|共|总|跻身)$/;
/** A place or a comparison, not what is measured. */
const ADVERBIAL = /^(?:在|从|对|向|当|随|与|将|把|经过|其中|用|以|为了?)/;
const HANGING = /(?:到|至|为|是|不|平|约|近|从|的|在|比|把|将|超|过|以|由|用于|分)$/;
/** Counts that announce a list, spans of time and editions say little when set large. */
const ANNOUNCING = /方面|任务$|举措|原则|关系|大局|机遇|精神|主义|阶段/;
const MINOR_UNITS = /^(?:年|多年|个月|届|期|批|轮|次|天|小时|岁|番|成|类|大|项|点|.*领域|.*方面)$/;

/** Whether a figure may be set large beside its name: the name says what is measured and is short enough to be read. */
export function isShowable(source: Source, fact: Fact): boolean {
  if (fact.kind === 'from' || fact.part || isMinor(fact)) return false;
  const name = nameOf(source, fact);
  const text = textOf(name);
  const [first = '', ...rest] = fact.indicatorSpans.map((span) =>
    source.report.text.slice(span.start, span.end),
  );
  if (widthOf(name) < 2 || widthOf(name) > 24 || EMPTY.test(text) || EMPTY.test(fact.indicator)) return false;
  if (ADVERBIAL.test(fact.indicator) && !fact.verb) return false;
  if (
    /[，。；：]/.test(text) ||
    !isBalanced(text) ||
    /\d/.test(text.replace(/\d{4}年|“[^”]*”|[A-Z][\d.]+/g, ''))
  )
    return false;
  if (isTangled(source.report.text, fact)) return false;
  if (fact.kind !== 'level' && qualifiesNoun(source.report.text, fact)) return false;
  return rest.length === 0 || !HANGING.test(first);
}

/** 延长30年的政策 states no extension, but what a policy is about. */
const qualifiesNoun = (text: string, fact: Fact): boolean =>
  text[spanWithBound(fact).end] === '的' && fact.kind !== 'rank';

/** 分别从50%、75%提高至100%: which is whose cannot be told. */
const isTangled = (text: string, { clause }: Fact): boolean =>
  /分别[由从]/.test(text.slice(clause.start, clause.end));

/** A count in Chinese numerals or a short span of time carries no slide, though it may stand in a point. */
export function isMinor(fact: Fact): boolean {
  if (fact.kind !== 'level') return /番$/.test(fact.printed);
  const spelled = !/[0-9０-９]/.test(fact.digits.text);
  return spelled || (fact.value < 13 && (MINOR_UNITS.test(fact.unit) || ANNOUNCING.test(fact.indicator)));
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length;
  return count('（') === count('）') && count('“') === count('”') && count('(') === count(')');
}
