import type { Fact } from '../model.ts';
import type { Source } from './phrase.ts';

/** Two facts measure one thing where some of their words stand in the same place. */
export const isSameIndicator = (one: Fact, other: Fact): boolean =>
  one.indicatorSpans.some((span) =>
    other.indicatorSpans.some((own) => own.start === span.start && own.end === span.end),
  );

/** How a place is said to be held, and within what: it says nothing of what is ranked. */
const HELD =
  /均|都|双双|分别|继续|连续|多年|[一二三四五六七八九十\d]+年|稳定|稳|保持|跃|上升|提升|前移|至|到|居|列|位|排名?|名|为|获|并|且|全[国省市区县州球]|我[国省市]|世界|国内|省内|[中东西]部(?:地区)?|[\s，,、；;]/g;
const RATE = /^(?:增速|增幅|增长率|增长速度|升幅|降幅)$/;
const AMOUNT = /^(?:总量|总数|总额|总值|规模|数量|存量|产量|水平)$/;

/**
 * The place that a figure takes: 增速居全省第一 belongs to rates, 总量居全国第二 to amounts, 居全国第一 to the figure before it,
 * 均居全国第一 to all that the place names. A place of something else (增量全国第一) belongs to no figure.
 */
export function rankOf(source: Source, fact: Fact): Fact | undefined {
  if (fact.kind === 'rank') return undefined;
  return source.facts.find((rank) => rank.kind === 'rank' && rankedBy(source, rank).includes(fact));
}

/** The figures whose place a rank is; none where it stands for itself. */
export function rankedBy({ report, facts }: Source, rank: Fact): readonly Fact[] {
  const figures = facts.filter((fact) => fact.kind !== 'rank' && !isStreak(fact));
  const named = figures.filter((fact) => isSameIndicator(fact, rank));
  const before = facts.findLast((fact) => fact.span.end <= rank.span.start && !isStreak(fact));
  const start = Math.max(before?.span.end ?? 0, rank.sentence.start);
  const words = report.text.slice(start, rank.span.start);
  const what = words.replace(HELD, '').replace(/^(?:以上|以下|以内|左右|[余多])+/, '');
  const fitting = named.filter((fact) => isOfKind(fact, what));
  const shared = /均|都|双双|分别/.test(words);
  return shared || fitting.length < 2 ? fitting : fitting.slice(-1);
}

/** 连续8年: how long the place was held. */
const isStreak = ({ kind, unit }: Fact): boolean => kind === 'level' && /^年|年$/.test(unit);

function isOfKind({ kind }: Fact, what: string): boolean {
  if (what === '') return true;
  if (RATE.test(what)) return kind === 'change';
  return AMOUNT.test(what) && (kind === 'level' || kind === 'to');
}
