import type { Fact, Source, Span } from '../model.ts';

const MODE = /(?:铁路|公路|水路|水运|民航|航空|港口|管道)(?=[^，,；;。]{0,4}(?:客|货|旅客|货物))/g;
/** What is carried, without the way that it goes. */
const CARRIED = /^(?:客运|货运|旅客|货物)(?:运输)?(?:量|周转量|吞吐量)/;

/**
 * Where the mode of transport stands that a list names once (铁路客运量963万人，货运量1230万吨): without it one amount would be
 * taken for the freight of all. Nothing for names that need none.
 */
export function modeBefore({ report }: Source, fact: Fact): Span | undefined {
  const [first] = fact.indicatorSpans;
  if (!first || !CARRIED.test(report.text.slice(first.start, first.end))) return undefined;
  const list = report.text.slice(fact.sentence.start, first.start).split(/[；;]/).at(-1) ?? '';
  const found = [...list.matchAll(MODE)].at(-1);
  if (!found) return undefined;
  const start = first.start - list.length + found.index;
  return { start, end: start + found[0].length };
}

const MADE =
  /新建改造|新改扩建|新改建|新建|改建|扩建|改造|新增|新开|建成|培育|引进|开通|修复|整治|拆除|创建|新植|种植|铺设|架设|修建|建设|升级/g;
/** What else is done or counted, so that a name needs no verb. */
const DONE =
  /交付|治理|累计|完成|实施|开工|竣工|投入|启动|推进|达|实现|搬迁|安置|推广|关停|清理|打通|更新|购置|配备|发放|受益|惠及/;
const COUNTED =
  /^(?:个|家|座|条|公里|千米|米|处|所|套|户|亩|平方米|平方公里|公顷|件|台|辆|株|张|眼|口|栋|幢|盏|部|间|根|项)$/;
/** Where an item of a list begins; of 全国 before it its name says nothing. */
const ITEM = /、(?:全[国省市区县])?$/;
const AMOUNT = /(?:产值|收入|投资|总数|总量|总面积|率|额|数)$/;

/**
 * Where the verb stands that the first of a list of counted things has for all (新建住宅小区8个、主次干道15条): without it what was
 * added would be taken for all that there is. Nothing where a name has a verb, or the report parts the list otherwise.
 */
export function verbBefore({ report: { text }, facts }: Source, fact: Fact): Span | undefined {
  const [first] = fact.indicatorSpans;
  const { clause, span, unit } = fact;
  if (!first || fact.kind !== 'level' || fact.verb || !COUNTED.test(unit) || first.start < clause.start)
    return undefined;
  const name = text.slice(first.start, span.start);
  if (
    !ITEM.test(text.slice(first.start - 3, first.start)) ||
    name.match(MADE) ||
    DONE.test(name) ||
    AMOUNT.test(name.trim())
  )
    return undefined;
  const before = facts.filter((other) => other.span.start >= clause.start && other.span.end < first.start);
  const [lead] = before;
  if (!lead || !before.every((other) => other.kind === 'level' && COUNTED.test(other.unit))) return undefined;
  const found = [...text.slice(clause.start, lead.span.start).matchAll(MADE)].at(-1);
  if (!found) return undefined;
  const start = clause.start + found.index;
  return { start, end: start + found[0].length };
}
