import { spanOf, type Statement } from '../sentence.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';
import type { Named } from './name.ts';
import { ownIndicator } from './own.ts';
import { withOwner, withWork } from './owner.ts';
import { subjectIn } from './subject.ts';
import { PARALLEL } from './subjects.ts';
import { carriedVerb, isVerb, startsWithVerb, thingOfStage } from './verb.ts';

type Counted = Extract<Statement, { type: 'quantity' }>;

/** Words that name nothing without the thing before them: 总量, 占全省, 增速高于全国. */
const GOES_WITH_BEFORE =
  /^(?:(?:总量|总数|总规模|总额|总面积|总里程|总人数)(?:$|占)|[日月周户亩次]均$|(?:自然|(?:同|可比|自然)口径)$|占|增速|增幅|涨幅|降幅|跌幅|比重|占比|高于|低于|高出|快于|慢于|领先|[比较][^，]{2,12}[高低快慢多少]|超额?(?:完成)?(?:年度|全年|年初|计划|序时|预期|既定|目标))/;

/** 这一比重, 该数字: what was named before. */
export const POINTS_BACK = /^(?:这一?[个项]?|该|上述)(?:比重|比例|数字|指标|占比)$/;

/** Returns what a figure measures that is not one of a list with as many subjects: its own words, and what is carried. */
export function nameAlone(
  text: string,
  statement: Counted,
  named: readonly Named[],
  subjects: readonly Indicator[],
): Indicator {
  const own = ownIndicator(text, statement.reading, statement.clause);
  const before = named.at(-1)?.indicator ?? subjects.at(-1);
  if (!own) return nameless(text, statement, named, before);
  if (!before) return own;
  if (POINTS_BACK.test(own.text)) return before;
  if (GOES_WITH_BEFORE.test(own.text)) return joined(before, own);
  return (
    parallelTo(text, own, before) ??
    withOwner(text, own, before) ??
    (statement.reading.kind === 'level' ? withWork(text, own, before) : undefined) ??
    withVerbOf(text, own, named[0]?.indicator) ??
    stageOf(text, own, before) ??
    own
  );
}

/** A figure whose clause names nothing: the clause before where a move begins, else what is carried, else what is there. */
function nameless(
  text: string,
  statement: Counted,
  named: readonly Named[],
  before: Indicator | undefined,
): Indicator {
  const { kind, quantity } = statement.reading;
  const moves = kind === 'from' || kind === 'to';
  const subject = named.length === 0 ? subjectBefore(text, statement.clause.start) : undefined;
  if (moves && subject) return subject;
  const opens = quantity.span.start === statement.clause.start;
  if (opens && /^[0-9]/.test(text.slice(quantity.span.end, quantity.span.end + 1)))
    return behind(text, statement);
  if (before) return inAll(text, statement, before);
  return subject ?? behind(text, statement);
}

/** 新增绿道37公里、累计达到436公里: all that there is, not what is new of it. */
function inAll(text: string, { reading, clause }: Counted, before: Indicator): Indicator {
  const [span] = before.spans;
  const words = text.slice(Math.max(clause.start, reading.stem.start), reading.quantity.span.start);
  if (!span || before.spans.length > 1 || !/累计|总[数量]/.test(words)) return before;
  const head = /^(?:新增|新建|新培育|新认定|新设|新开通|净增)(?=.{2})/.exec(before.text)?.[0].length ?? 0;
  const tail = /(?<=.{2})(?:新增|净增)$/.exec(before.text)?.[0].length ?? 0;
  return indicatorAt(text, { start: span.start + head, end: span.end - tail });
}

/** 教育投入，由a增加到b: the subject in a clause without figures directly before. */
function subjectBefore(text: string, start: number): Indicator | undefined {
  const end = start - 1;
  if (!/[，,]/.test(text[end] ?? '')) return undefined;
  const words = /[^，,。；;：:！？!?\n]{2,24}$/.exec(text.slice(Math.max(0, end - 40), end))?.[0];
  if (!words || /[0-9０-９]/.test(words)) return undefined;
  const subject = subjectIn(text, { start: end - words.length, end });
  return subject.end - subject.start > 1 ? indicatorAt(text, subject) : undefined;
}

/** The words behind the number, other numbers skipped, or its clause. */
function behind(text: string, statement: Counted): Indicator {
  const { clause } = statement;
  const { end } = spanOf(statement);
  const number =
    /^[0-9.,多余几万亿]+[项个大条次名人家]?/.exec(text.slice(end, Math.min(clause.end, end + 16)))?.[0]
      .length ?? 0;
  const words = subjectIn(text, { start: end + number, end: clause.end });
  return indicatorAt(text, words.start < words.end ? words : clause);
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
