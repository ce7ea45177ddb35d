import type { Fact, Figure, Move, Phrase, Run, Said, Span } from '../model.ts';
import { decimalDifference } from './decimal.ts';
import { furniture, type Source, wordsOf } from './phrase.ts';

/** Words that change what a number means and stand apart from its subject. */
const QUALIFIERS = /预计|年均|累计|比上年末?|比年初|同比|较[^，,、]{2,6}?年|人均(?=达)|力争|拟/g;

/** What a figure measures, with all that its meaning needs: 预计地区生产总值增长. */
export function nameOf(source: Source, fact: Fact): Phrase {
  const { report } = source;
  const subject = joinSpans(source, fact.indicatorSpans, fact.kind === 'rank');
  const named = subject.map((run) => run.text).join('');
  const ahead = qualifiersOf(report.text, fact).filter((said) => !named.includes(said.text));
  const part: readonly Run[] =
    fact.part && !named.includes(fact.part.name) && !/^\d/.test(fact.part.name)
      ? [furniture(fact.part.name)]
      : [];
  const verb =
    fact.kind === 'change' && fact.verb ? wordsOf(report, trimVerb(report.text, fact.verb.span)) : [];
  const stands = fact.verb ? wordsOf(report, fact.verb.span) : [furniture('居')];
  const rank = fact.kind === 'rank' ? [...stands, ...scopeOf(source, fact)] : [];
  const before = ahead.filter(({ text }) => !/年均|累计/.test(text));
  const between = ahead.filter(({ text }) => /年均|累计/.test(text));
  const words = (said: readonly Said[]) => said.flatMap((one) => wordsOf(report, one.span));
  return [...words(before), ...subject, ...part, ...words(between), ...verb, ...rank];
}

/** 达到, 了 behind a verb of change belong to the sentence, not to the name. */
function trimVerb(text: string, span: Span): Span {
  const tail = /(?:了|达到|达|为|在|稳定在)$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return tail < span.end - span.start ? { start: span.start, end: span.end - tail } : span;
}

function scopeOf({ report }: Source, fact: Fact): readonly Run[] {
  const scope = fact.rank?.scope ?? '';
  const at = report.text.lastIndexOf(scope, fact.span.start);
  return scope && at >= fact.clause.start ? wordsOf(report, { start: at, end: at + scope.length }) : [];
}

function qualifiersOf(text: string, fact: Fact): readonly Said[] {
  const start = fact.clause.start;
  return [...text.slice(start, fact.span.start).matchAll(QUALIFIERS)].map((match) => ({
    text: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

function joinSpans({ report }: Source, spans: readonly Span[], listed = false): readonly Run[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    const gap = before && span.start > before.end ? report.text.slice(before.end, span.start) : '';
    const parted = index > 0 && (/^[、和]$/.test(gap) || (listed && gap.length > 2));
    return [...(parted ? [furniture('、')] : []), ...wordsOf(report, span)];
  });
}

export const figureOf = (source: Source, fact: Fact, remark?: Phrase): Figure => ({
  fact,
  name: nameOf(source, fact),
  ...(remark ? { remark } : {}),
});

/** The number of a fact with the words that bound it, in their printed order. */
export function boundedFigure({ report }: Source, fact: Fact): Phrase {
  const figure: Run = { type: 'figure', text: fact.printed, span: fact.span, fact: fact.id };
  if (!fact.boundWords) return [figure];
  const words = wordsOf(report, fact.boundWords.span);
  return fact.boundWords.span.start < fact.span.start ? [...words, figure] : [figure, ...words];
}

/** A fact as a whole statement in the report's words: 规模工业增加值增长5.1%. */
export function statementOf(source: Source, fact: Fact): Phrase {
  const name = nameOf(source, fact);
  const { report } = source;
  const reached = fact.kind === 'to' && fact.verb ? wordsOf(report, fact.verb.span) : [];
  return [...name, ...reached, ...boundedFigure(source, fact)];
}

/** A from→to pair; nothing where the ends cannot be compared. */
export function moveOf(source: Source, from: Fact, to: Fact): Move | undefined {
  if (from.unit !== to.unit) return undefined;
  const difference = differenceOf(from, to);
  if (!difference) return undefined;
  const { report } = source;
  const when = (fact: Fact): Phrase | undefined => {
    const at = fact.period === undefined ? -1 : report.text.lastIndexOf(fact.period, fact.span.start);
    return at < fact.clause.start
      ? undefined
      : dated(source, { start: at, end: at + (fact.period?.length ?? 0) });
  };
  const fromPeriod = when(from);
  const toPeriod = when(to);
  const samePeriod = fromPeriod?.[0]?.text === toPeriod?.[0]?.text;
  return {
    name: joinSpans(source, from.indicatorSpans),
    from,
    to,
    ...(fromPeriod ? { fromPeriod } : {}),
    ...(toPeriod && !samePeriod ? { toPeriod } : {}),
    difference,
  };
}

function dated({ report }: Source, span: Span): Phrase {
  const text = report.text.slice(span.start, span.end);
  return /^\d{4}年/.test(text) ? [{ type: 'date', text, span }] : wordsOf(report, span);
}

/**
 * How far it went, computed exactly and marked as computed: in 个百分点 between percentages, places between ranks (a
 * smaller number is a better place), else in the unit itself. Nothing where a bound makes the difference untrue.
 */
function differenceOf(from: Fact, to: Fact): Phrase | undefined {
  const spans = [from.span, to.span] as const;
  if (from.bound || to.bound) return [];
  const difference = decimalDifference(to.value, from.value);
  const size = difference.replace('-', '');
  if (from.unit === '位') {
    const better = difference.startsWith('-');
    return [furniture(better ? '上升' : '下降'), { type: 'derived', text: `${size}位`, from: spans }];
  }
  const sign = difference.startsWith('-') ? '−' : '+';
  const unit = from.unit === '%' ? '个百分点' : scaledUnit(from, to, size);
  if (unit === undefined) return undefined;
  return [
    {
      type: 'derived',
      text: typeof unit === 'string' ? `${sign}${size}${unit}` : `${sign}${unit.text}`,
      from: spans,
    },
  ];
}

/** Amounts printed in 万 or 亿 differ in 万 or 亿. */
function scaledUnit(from: Fact, to: Fact, size: string): string | { readonly text: string } | undefined {
  const scale = /(万亿|亿|万)/.exec(to.printed)?.[1];
  if (!scale) return to.unit;
  if (!from.printed.includes(scale)) return undefined;
  const by = scale === '万亿' ? 1e12 : scale === '亿' ? 1e8 : 1e4;
  return { text: `${Number((Number(size) / by).toPrecision(12))}${scale}${to.unit}` };
}
