import type { Span } from '../../model.ts';
import { trimSpan } from '../../importers/lines.ts';
import { MERGES } from './verb.ts';

/** Verbs between a thing that is counted and the next number: 36家企业集聚研发人员900人. */
const DOES =
  '完成|实现|新增|带动|占|增长|下降|提高|超过|达到|发放|追回|提供|减免|兑付|保供|集聚|汇聚|吸引|吸纳|拨付|培训';

/** What ends a noun behind a number: a stop, the next number, or 和 where a long noun stands before it or a number behind. */
const STOP = new RegExp(
  `[，,。；;：:！!？?]|(?<!型)、|(?<!（)\\d(?!\\d*强)|(?<=.{6})(?:和|与|奔赴|以及)|(?<=.{2})(?:和|与|及|以及)[^，,。；;、\\d]{0,12}\\d|(?<=.{2})(?:(?:${DOES})[^，,。；;、\\d]{0,8}|${MERGES}[为至到])\\d`,
  'u',
);

/** Names listed before the noun that they belong to (智能制造、新材料等产业基金), a capacity within a name (的日处理80吨污泥厂). */
const LISTED =
  /^[^，,。；;：:！!？?\d]*、[^，,。；;：:！!？?\d]*(?:等(?![级次待于\d])|工程(?!\d)|项目(?!\d))|^的[^，,。；;、：:！!？?\d]{1,4}\d/;
const CLAUSE_END = /[，,。；;：:！!？?]/u;

/** A size or class that begins the name of what is counted: 9个220千伏变电站, 87名70岁以上老人, 3家5A级景区. */
const SIZED =
  /^\d+(?:\.\d+)?(?:[A-Z]级?|[千兆]伏(?:[和及、]\d+[千兆]伏)*|[兆万]千?瓦|万?吨级?|[百千万亿]{0,2}[\u4e00-\u9fff]{1,3}(?:级|及?以[上下]))(?:及?以[上下])?(?:的(?!\d))?(?=[\u4e00-\u9fff“]{2})/;

/** The other end of a range, whose lower end is measured by the same: 2—3家. */
const RANGE_END = /^[-—–－~～至到]{1,2}\d[\d.,]*[十百千万亿]*[^\d，,。；;、\s]?/u;

/** The noun that a number counts, behind it: up to the end of the clause or the next number. */
export function countedAfter(text: string, from: number, to: number): Span {
  const stretch = text.slice(from, to);
  const ahead = (/^“[^”]{1,20}”/.exec(stretch) ?? SIZED.exec(stretch))?.[0].length ?? 0;
  const rest = stretch
    .slice(ahead)
    .replace(/“[^”]*”|（[^）]{1,12}）/g, (name) => name.replace(/[，、]/g, '·'));
  const found = rest.search(LISTED.test(rest) ? CLAUSE_END : STOP);
  const stop = found < 0 ? found : found + ahead;
  const end = from + (stop < 0 ? stretch.length : stop);
  return withoutEnds(text, trimSpan(text, { start: from, end }));
}

/** Without what belongs to the number before (以上的) or to the next one (中有, 超). */
function withoutEnds(text: string, words: Span): Span {
  const said = text.slice(words.start, words.end);
  const particle = /^(?:的|左右|以上|以内|以下|多|余)+/.exec(said)?.[0].length ?? 0;
  const next = /\d/.test(text[words.end] ?? '') ? (OF_THING.exec(said) ?? BEFORE_NUMBER.exec(said)) : null;
  const tail = (next ?? /(?:之一|以上|左右|(?<![高初集])中|内|上)$/.exec(said))?.[0].length ?? 0;
  return words.start + particle < words.end - tail
    ? { start: words.start + particle, end: words.end - tail }
    : { start: words.end, end: words.end };
}

/** A measure of the things that are counted, which the next number states: 75家龙头企业年销售收入18亿元. */
const OF_THING =
  /(?<=^.*?(?:企业|项目|工程|园区|产业|断面|机构|学校|医院|景区|[县市村镇]|家庭|居民|行业|基地|主体|集体|农户))(?:年|水质|污水|总|平均)?[\u4e00-\u9fff]{0,4}(?:销售收入|营业收入|收入|产值|增加值|投资额?|[\u4e00-\u9fff]率|比例|比重|占比|销售额|产量|面积)(?:[超近达约逾为]|超过|突破|接近|达到)?$/;

const BEFORE_NUMBER = /(?:(?<![高初集])中共?有|的|[超近达逾]|(?<![公条合签节契特])约|超过|突破|接近)$/;

/** Where the noun that a number counts begins: behind the other end of its range, and a note on it (（户）, （预计数）). */
export function countedFrom(text: string, end: number, to: number): number {
  const behind = text.slice(end, Math.min(to, end + 40));
  const range = RANGE_END.exec(behind)?.[0].length ?? 0;
  const note = /^（[^）]{1,24}）/.exec(behind.slice(range))?.[0].length ?? 0;
  return end + range + note;
}
