import type { Fact, Figure, Phrase, Run, Span } from '../model.ts';
import { nameOf, scopeOf } from './name.ts';
import { phraseOf, type Source, wordsOf } from './phrase.ts';
import { isSameIndicator, rankOf } from './rank-beside.ts';
import { bare } from './split.ts';
import { halfWidth } from './typeset.ts';

/** A figure with the facts that stand with it: its own and that of its remark. */
export interface Drawn {
  readonly figure: Figure;
  readonly facts: readonly Fact[];
}

/** A fact with its name and, as a remark, the place that it takes in an order or how it grew. */
export function draw(source: Source, fact: Fact, free: readonly Fact[]): Drawn {
  const companion = rankBeside(source, fact) ?? companionOf(source, fact, free);
  const figure: Figure = {
    fact,
    name: [...ofWhich(source, fact), ...nameOf(source, fact)],
    ...(companion ? { remark: companion.phrase } : {}),
  };
  return { figure, facts: companion ? [fact, companion.fact] : [fact] };
}

/** 其中 before a name as short as 企业: what it is of stands before it. */
export function ofWhich({ report }: Source, fact: Fact): Phrase {
  const [first] = fact.indicatorSpans;
  if (!first || fact.kind === 'rank' || first.end - first.start > SHORT_NAME) return [];
  const lead = ofWhichBefore(report.text, first);
  return lead ? wordsOf(report, lead) : [];
}

/** Where 其中 stands right before a name. */
export function ofWhichBefore(text: string, { start }: Span): Span | undefined {
  const lead = /其中[，：]?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  return lead === undefined ? undefined : { start: start - lead.length, end: start - lead.length + 2 };
}

/** Longer names say themselves what they are of. */
const SHORT_NAME = 5;

interface Companion {
  readonly fact: Fact;
  readonly phrase: Phrase;
}

/** 增速居全省第一 belongs beside the rate that it ranks. */
function rankBeside(source: Source, fact: Fact): Companion | undefined {
  const rank = rankOf(source, fact);
  if (!rank) return undefined;
  const [scope] = scopeOf(source.report.text, rank);
  const start = scope?.start ?? rank.span.start;
  return { fact: rank, phrase: phraseOf(source, { start, end: rank.span.end }) };
}

/** An amount and its growth, stated of one indicator one after the other: 4000.5亿元，比上年增长10%. */
function companionOf(source: Source, fact: Fact, free: readonly Fact[]): Companion | undefined {
  const { text } = source.report;
  const other = free.find(
    (candidate) =>
      candidate !== fact &&
      (isWhereFrom(text, fact, candidate) ||
        isGapOf(text, fact, candidate) ||
        (areAmountAndGrowth(fact, candidate) && !isParted(source, fact, candidate))),
  );
  if (!other) return undefined;
  return { fact: other, phrase: phraseOf(source, besideSpan(text, other)) };
}

function besideSpan(text: string, other: Fact): Span {
  if (other.kind === 'change' || other.unit === '倍' || isGap(text, other)) return growthSpan(text, other);
  const span = spanWithBound(other);
  return other.kind === 'from' ? { start: departure(text, other) ?? span.start, end: span.end } : span;
}

/** 从60.2% beside the 65.2% that it went to. */
const isWhereFrom = (text: string, to: Fact, from: Fact): boolean =>
  to.kind === 'to' &&
  from.kind === 'from' &&
  to.together !== undefined &&
  to.together === from.together &&
  departure(text, from) !== undefined;

/** 高于全国0.9个百分点, how far a rate is from another place's, belongs beside the rate. */
const isGapOf = (text: string, rate: Fact, gap: Fact): boolean =>
  rate.unit === '%' &&
  rate.kind !== 'from' &&
  isGap(text, gap) &&
  gap.sentence.start === rate.sentence.start &&
  gap.span.start > rate.span.end &&
  gap.span.start - rate.span.end < 20 &&
  isSameIndicator(rate, gap);

const isGap = (text: string, { kind, unit, span }: Fact): boolean =>
  kind === 'level' &&
  unit === '个百分点' &&
  /(?:高于|低于|高出|快于|慢于|好于|优于)[^，,、；;]{1,10}$/.test(text.slice(span.start - 14, span.start));

/** Where 从2005年的 begins, before the number that something went from. */
function departure(text: string, from: Fact): number | undefined {
  const { start } = spanWithBound(from);
  const lead = /[由从自](?:\d{4}年末?的?|“[^”]{2,6}”期?末的?)?$/.exec(text.slice(from.clause.start, start));
  return lead ? start - lead[0].length : undefined;
}

/** Another amount stands between an amount and a growth, or the growth is one of a list: it is of that, not of this. */
function isParted({ facts }: Source, one: Fact, other: Fact): boolean {
  if (isGrowth(other) && other.together?.startsWith('d')) return true;
  const [first, second] = one.span.start < other.span.start ? [one, other] : [other, one];
  return (
    !second.together?.startsWith('d') &&
    facts.some(
      (fact) =>
        fact.kind === 'level' &&
        !isGrowth(fact) &&
        fact.span.start >= first.span.end &&
        fact.span.end <= second.span.start,
    )
  );
}

/** 增长10%, or 是2010年的2.6倍. */
const isGrowth = ({ kind, unit }: Fact): boolean => kind === 'change' || (kind === 'level' && unit === '倍');

function areAmountAndGrowth(one: Fact, other: Fact): boolean {
  const [amount, growth] = isGrowth(one) ? [other, one] : [one, other];
  return (
    (amount.kind === 'level' || amount.kind === 'to') &&
    isGrowth(growth) &&
    !/^(?:倍|年|个月|天)$/.test(amount.unit) &&
    growth.sentence.start === amount.sentence.start &&
    amount.span.end <= growth.span.start &&
    growth.span.start - amount.span.end < 24 &&
    isSameIndicator(amount, growth)
  );
}

/** The words between the amount and its growth, with what it is compared with: 比上年增长10%. */
function growthSpan(text: string, growth: Fact): Span {
  const end = spanWithBound(growth).end;
  const verb = growth.verb?.span.start ?? growth.span.start;
  const lead = /(?:[^，,、；;：:。]{0,14})$/.exec(text.slice(growth.clause.start, verb))?.[0] ?? '';
  const clean = /\d/.test(lead.replace(/\d{4}年/g, '')) ? '' : lead;
  return bare(text, { start: verb - clean.length, end });
}

/** The span of a number with the words that bound it. */
export function spanWithBound(fact: Fact): Span {
  const bound = fact.boundWords?.span ?? fact.span;
  const near = bound.end > fact.span.start - 6 && bound.start < fact.span.end + 6;
  return near
    ? { start: Math.min(bound.start, fact.span.start), end: Math.max(bound.end, fact.span.end) }
    : fact.span;
}

/** The number of a fact with the words that bound it, in their printed order. */
function boundedFigure({ report }: Source, fact: Fact): Phrase {
  const figure: Run = { type: 'figure', text: halfWidth(fact.printed), span: fact.span, fact: fact.id };
  if (!fact.boundWords) return [figure];
  const words = wordsOf(report, fact.boundWords.span);
  return fact.boundWords.span.start < fact.span.start ? [...words, figure] : [figure, ...words];
}

/** A fact as a whole statement in the report's words: 规模工业增加值增长5.1%. */
export function statementOf(source: Source, fact: Fact): Phrase {
  const reached =
    (fact.kind === 'to' || fact.kind === 'level') &&
    fact.verb &&
    fact.verb.span.start !== fact.boundWords?.span.start
      ? wordsOf(source.report, fact.verb.span)
      : [];
  return [...nameOf(source, fact), ...reached, ...boundedFigure(source, fact)];
}
