import type { Fact, Phrase, Report, Run, Span } from '../model.ts';
import { modeBefore, verbBefore } from './carried.ts';
import { furniture, phraseOf, type Source, wordsOf } from './phrase.ts';
import { wholeWords } from './words.ts';

/** Words that change what a number means and stand apart from its subject. */
const QUALIFIERS =
  /预计|力争|确保|争取|计划|拟|到(?:\d{4}年[底末]?前?|“[^”]{2,4}”末)|(?:近)?[一二三四五六七八九十\d]{1,2}年(?:来|年均|累计)|年均|累计|(?:(?:比|较|与)(?:上年|去年|年初|上月|[一二三四五六七八九十]{1,2}年前|\d{4}年|“[^”]{2,4}”)(?:同期|末|期末|底)?(?:相比)?)|同比|环比|(?:实际|名义)(?=增长|下降|增加|提高)/g;

/** What a figure measures, with all that its meaning needs: 预计地区生产总值增长. */
export function nameOf(source: Source, fact: Fact): Phrase {
  const subject = subjectOf(source, fact);
  const named = subject.map((run) => run.text).join('');
  const qualifiers = qualifiersOf(source, fact).filter(
    (span) => !named.includes(source.report.text.slice(span.start, span.end)),
  );
  const from = Math.max(fact.clause.start, fact.indicatorSpans[0]?.start ?? 0);
  const inner = (span: Span): boolean => span.start >= from;
  const said = (spans: readonly Span[]): Phrase => spans.flatMap((span) => phraseOf(source, span));
  return [
    ...said(qualifiers.filter((span) => !inner(span))),
    ...subject,
    ...partName(fact, named),
    ...said(qualifiers.filter((span) => inner(span) && source.report.text[span.start] !== '拟')),
    ...verbOf(source, fact, named),
  ];
}

function subjectOf(source: Source, fact: Fact): readonly Run[] {
  const { text } = source.report;
  const spans = fact.indicatorSpans.filter((span) => !isUnit(text, span, fact));
  const carried = modeBefore(source, fact) ?? verbBefore(source, fact);
  const named = spans.flatMap((span, index) => runsOf(source, spans, index, whole(text, span, fact), fact));
  return carried ? [...wordsOf(source.report, carried), ...named] : named;
}

/** （间） of 28.6万套（间） is another word for the unit. */
const isUnit = (text: string, span: Span, fact: Fact): boolean =>
  span.start >= fact.span.end && /^（[^）]{1,2}）$/.test(text.slice(span.start, span.end));

/** 将税率从17%降至13%: what is done with a thing is not its name. */
const DISPOSING = /^(?:(?:阶段性|逐步|[^，]{0,4}时间)?[将把]|落实好)(?=[一-鿿“]{3})/;

/** Words at the end of a name that belong to its verb: 比例继续(保持在). */
const IDLE_END = /(?:(?<=[^模虚])拟|(?<=[一-鿿]{2})(?:继续|仍然?|一直|始终|已[经經]))$/;

/** The first character of 去年 or of 向…提交, and 全国 of an item of a list, that stand before a name and belong to it. */
const BEFORE = /(?:[去今明上本](?=年)|[向给](?![来力])|(?<=、)全[国省市区县])[^]$/;

/** Whole words, without what belongs to the number: 以上 of 90%以上的. */
function whole(text: string, span: Span, fact: Fact): Span {
  if (span.start < fact.clause.start || span.end > fact.sentence.end) return span;
  const limits =
    span.start >= fact.span.end
      ? { start: fact.span.end, end: fact.sentence.end }
      : { start: fact.clause.start, end: Math.max(span.end, Math.min(fact.span.start, fact.clause.end)) };
  const wide = wholeWords(text, span, limits);
  const lacking = BEFORE.exec(text.slice(limits.start, wide.start + 1))?.[0].length ?? 1;
  const from = wide.start - lacking + 1;
  const wanted = /[由从至到为是达的在]$/.test(text.slice(span.end, wide.end)) ? span.end : wide.end;
  const idle = IDLE_END.exec(text.slice(wide.start, wanted))?.[0].length ?? 0;
  const end = wanted - idle;
  const lead = /^(?:以上|以下|以内|左右|余|多|的)+/.exec(text.slice(wide.start, end))?.[0].length ?? 0;
  if (span.start >= fact.span.end) return { start: wide.start + lead, end };
  return { start: from + (DISPOSING.exec(text.slice(from, end))?.[0].length ?? 0), end };
}

/** Subjects of a list are parted by 、 where the report parts them; 全部 between the words of a name is a part of it. */
function runsOf(
  { report }: Source,
  spans: readonly Span[],
  index: number,
  span: Span,
  fact: Fact,
): readonly Run[] {
  const before = spans[index - 1];
  const gap = before && span.start >= before.end ? report.text.slice(before.end, span.start) : '';
  const others = fact.kind === 'rank' && gap.length > 2 && !/\d/.test(gap);
  const parted = index > 0 && (/^[、和]$/.test(gap) || others);
  const all = before && /^全[部面]$/.test(gap) ? wordsOf(report, { start: before.end, end: span.start }) : [];
  return [...(parted ? [furniture('、')] : []), ...all, ...wordsOfHalf(report, span, fact)];
}

/** 城乡居民收入分别增长a和b: the report prints neither 城镇 nor 农村, which a figure of one of them is named by. */
function wordsOfHalf(report: Report, span: Span, { indicator }: Fact): readonly Run[] {
  const half = /^(?:城[镇市]|农村)/.exec(indicator)?.[0];
  if (!half || report.text.slice(span.start, span.start + 2) !== '城乡') return wordsOf(report, span);
  return [furniture(half), ...wordsOf(report, { start: span.start + 2, end: span.end })];
}

const partName = (fact: Fact, named: string): readonly Run[] =>
  fact.part && !named.includes(fact.part.name) && !/\d/.test(fact.part.name)
    ? [furniture(fact.part.name)]
    : [];

function verbOf({ report }: Source, fact: Fact, named: string): readonly Run[] {
  if (fact.kind === 'rank') {
    const held = fact.verb ? wordsOf(report, fact.verb.span) : [furniture('居')];
    const stands = /[居列]$/.test(named) ? [] : held;
    return [...stands, ...scopeOf(report.text, fact).flatMap((span) => wordsOf(report, span))];
  }
  if (fact.kind !== 'change' || !fact.verb) return [];
  return wordsOf(report, withoutTail(report.text, fact.verb.span));
}

/** 达到, 了 behind a verb of change belong to the sentence, not to the name. */
function withoutTail(text: string, span: Span): Span {
  const tail = /(?:了|达到|达|为|在|稳定在)$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return tail < span.end - span.start ? { start: span.start, end: span.end - tail } : span;
}

/** Where the words stand that say within what a place is taken: 全省. */
export function scopeOf(text: string, fact: Fact): readonly Span[] {
  const scope = fact.rank?.scope ?? '';
  const at = scope === '' ? -1 : text.lastIndexOf(scope, fact.span.start);
  return at >= fact.clause.start ? [{ start: at, end: at + scope.length }] : [];
}

function qualifiersOf({ report }: Source, fact: Fact): readonly Span[] {
  const { start } = fact.clause;
  const before = report.text.slice(start, fact.span.start);
  const spans = [...before.matchAll(QUALIFIERS)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return spans.filter(
    (span) => !fact.indicatorSpans.some((own) => own.start < span.end && span.start < own.end),
  );
}
