import type { Span } from '../../model.ts';
import { spanOf, type Statement } from '../sentence.ts';
import { withThingOf } from './grade.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';
import { inBrackets } from './carried.ts';
import type { Named } from './name.ts';
import { cropBefore, nameless } from './nameless.ts';
import { ownIndicator } from './own.ts';
import { isYield, withOwner, withWork } from './owner.ts';
import { subjectIn } from './subject.ts';
import { PARALLEL } from './subjects.ts';
import { carriedVerb, isVerb, startsWithVerb, thingOfStage } from './verb.ts';

export type Counted = Extract<Statement, { type: 'quantity' }>;

/** Words that name nothing without the thing before them: 总量, 占全省, 增速高于全国. */
const GOES_WITH_BEFORE =
  /^(?:(?:总量|总数|总规模|总额|总面积|总里程|总人数)(?:$|占)|[日月周户亩次]均$|(?:自然|(?:同|可比|自然)口径)$|占|增速|增幅|涨幅|降幅|跌幅|比重|占比|高于|低于|高出|快于|慢于|领先|[比较][^，]{2,12}[高低快慢多少]|超额?(?:完成)?(?:年度|全年|年初|计划|序时|预期|既定|目标))/;

const GAP = /^(?:高于|低于|高出|快于|慢于|领先)/;

/** 高于全国9个百分点，高于全省2个百分点: the second gap is not one of the first. */
function withoutGap(text: string, before: Indicator): Indicator {
  const last = before.spans.at(-1);
  if (!last || before.spans.length < 2 || !GAP.test(text.slice(last.start, last.end))) return before;
  return indicatorAt(text, ...before.spans.slice(0, -1));
}

/** 这一比重, 该数字: what was named before. */
export const POINTS_BACK = /^(?:这一?[个项]?|该|上述)(?:比重|比例|数字|指标|占比)$/;

/** What ends the words on how something came about: 在出口下降三成的情况下. */
const CIRCUMSTANCE = /^(?:的)?(?:(?:情况|背景|前提|条件|形势)下|基础上)$/;

/** 进出口在对外贸易下降三成的情况下增长12%: the subject before 在. */
function aheadOf(text: string, { clause }: Counted): Indicator | undefined {
  const at = /^[^在]{3,14}(?=在)/.exec(text.slice(clause.start, clause.end))?.[0].length;
  if (at === undefined) return undefined;
  const subject = subjectIn(text, { start: clause.start, end: clause.start + at });
  return subject.end - subject.start > 1 ? indicatorAt(text, subject) : undefined;
}

/** Returns what a figure measures that is not one of a list with as many subjects: its own words, and what is carried. */
export function nameAlone(
  text: string,
  statement: Counted,
  named: readonly Named[],
  subjects: readonly Indicator[],
): Indicator {
  const own = ownIndicator(text, statement.reading, statement.clause);
  const before = lastBefore(text, statement, named) ?? subjects.at(-1);
  if (!own) return nameless(text, statement, named, before);
  if (!before) return own;
  if (POINTS_BACK.test(own.text)) return before;
  if (CIRCUMSTANCE.test(own.text)) return aheadOf(text, statement) ?? before;
  if (GOES_WITH_BEFORE.test(own.text))
    return joined(GAP.test(own.text) ? withoutGap(text, before) : before, own);
  return (
    parallelTo(text, own, before) ??
    withThingOf(text, own, before) ??
    withOwner(text, own, before) ??
    withCropBefore(text, own, statement.clause) ??
    (statement.reading.kind === 'level' ? withWork(text, own, before) : undefined) ??
    withVerbOf(text, own, named[0]?.indicator) ??
    stageOf(text, own, before) ??
    own
  );
}

/** 粮食连年增产，总产量57万吨: a yield of the subject of the clause before. */
function withCropBefore(text: string, own: Indicator, clause: Span): Indicator | undefined {
  const crop = isYield(own.text) ? cropBefore(text, clause.start) : undefined;
  return crop && crop.text.length < 7 ? joined(crop, own) : undefined;
}

/** What the figure before in the clause measures; not one in brackets that words follow: 比全省（7%）和全国（8%）分别高1.4个百分点. */
function lastBefore(
  text: string,
  { clause, reading }: Counted,
  named: readonly Named[],
): Indicator | undefined {
  const last = named.at(-1);
  if (!last) return undefined;
  const { start, end } = spanOf(last.statement);
  const at = reading.quantity.span.start;
  const passed = inBrackets(text, clause, start) && !inBrackets(text, clause, at);
  return passed && /[\u4e00-\u9fff]/.test(text.slice(end, at)) ? undefined : last.indicator;
}

/** 城镇人均居住面积8平方米，农村22平方米: the rest of the name is that of the one before. */
function parallelTo(text: string, own: Indicator, before: Indicator): Indicator | undefined {
  const head = PARALLEL.exec(before.text)?.[0].length;
  const [first] = before.spans;
  if (PARALLEL.exec(own.text)?.[0] !== own.text || !head || !first || before.spans.length > 1)
    return undefined;
  return joined(own, indicatorAt(text, { start: first.start + head, end: first.end }));
}

/** 改造老旧小区28个、棚户区3000套 · 改造棚户区3000套、建成2000套: what the first item of a list states, verb or thing, is of all. */
function withVerbOf(text: string, own: Indicator, first: Indicator | undefined): Indicator | undefined {
  const start = own.spans[0]?.start ?? 0;
  const listed = /、\s*$/.test(text.slice(Math.max(0, start - 2), start));
  if (!first || !listed) return undefined;
  const verb = carriedVerb(text, first);
  const [span] = first.spans;
  if (!verb || !span) return undefined;
  if (isVerb(own.text)) return joined(own, indicatorAt(text, { start: verb.end, end: span.end }));
  return startsWithVerb(own.text) ? undefined : joined(indicatorAt(text, verb), own);
}

/** 保障性住房基本建成432套，新开工1043套 · 新登记企业增长21%，平均每天新增1.2万户: a verb of the thing before. */
function stageOf(text: string, own: Indicator, before: Indicator): Indicator | undefined {
  if (/^(?:平均)?每[天日月年](?:新增|净增|新设)$/.test(own.text)) return joined(before, own);
  if (!isVerb(own.text)) return undefined;
  const thing = thingOfStage(text, before);
  return thing ? joined(thing, own) : undefined;
}
