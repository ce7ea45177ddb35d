import type { Span } from '../../model.ts';
import type { Reading } from '../patterns/pattern.ts';
import { countedAfter, subjectIn } from './subject.ts';
import { isPhysical, isRate } from '../units.ts';

/** What a figure measures: the words, and where they stand in reading order. */
export interface Indicator {
  readonly text: string;
  readonly spans: readonly Span[];
}

export const indicatorAt = (text: string, ...spans: readonly Span[]): Indicator => {
  const kept = spans.filter((span) => span.start < span.end);
  return { text: kept.map((span) => text.slice(span.start, span.end)).join(''), spans: kept };
};

export const joined = (...parts: readonly Indicator[]): Indicator => ({
  text: parts.map((part) => part.text).join(''),
  spans: parts.flatMap((part) => part.spans),
});

const MONEY = /元|英镑|卢布/;
/** Words that begin a predicate, so that no counted thing begins there. */
const PREDICATE =
  /^(?:以上|以下|以内|左右|实现|完成|增长|下降|提高|占|比|较|并|且|而|达|为|是|安排|的(?:较低|较高|水平|目标|速度)|[，,。；;、：:！!？?\s]|$)/;

/** Verbs alone, that name nothing without the thing behind the number: 重点实施31.2公里农村公路. */
const DOING =
  /^(?:重点|启动|实施|建设|新建|改建|扩建|改造|完成|推进|修建|硬化|整治|治理|种植|新增|发展|抓好|开工|建成|加快|继续|扎实|支持|安排|巩固|提升|落实|争取)+$/;

/** The words of the figure's own clause that name what it measures; nothing where the clause leaves it out. */
export function ownIndicator(text: string, reading: Reading, clause: Span): Indicator | undefined {
  const { quantity } = reading;
  const ahead = subjectIn(text, reading.stem);
  const own = indicatorAt(text, ahead.end - ahead.start > 1 ? ahead : { start: ahead.end, end: ahead.end });
  if (reading.kind !== 'level') return own.text === '' ? undefined : own;
  const behind = text
    .slice(quantity.span.end, clause.end)
    .replace(/^(?:以上|以下|以内|之内|左右|上下)(?:的)?(?=[\u4e00-\u9fff]{2})/, '');
  const counts = !isRate(quantity.unit) && !isPhysical(quantity.unit) && !MONEY.test(quantity.unit);
  const lasts = /^(?:天|年|个月|小时|个小时|分钟)$/.test(quantity.unit);
  const noun =
    PREDICATE.test(behind) && !(lasts && /^(?:实现|完成)/.test(behind))
      ? undefined
      : indicatorAt(text, countedAfter(text, quantity.span.end, clause.end));
  if (noun && noun.text.length > 1 && (counts || own.text.length <= 2 || DOING.test(own.text))) {
    return own.text === '' || isListed(text, reading) ? noun : joined(own, noun);
  }
  if (own.text === '' && quantity.unit !== '' && noun === undefined) return undefined;
  if (own.text !== '') return own;
  return noun && noun.text !== '' ? noun : undefined;
}

/** 9大领域490多项改革: a second number directly behind the first counts on its own. */
function isListed(text: string, reading: Reading): boolean {
  return /^[\s、和及]*$/.test(text.slice(reading.stem.start, reading.quantity.span.start));
}

const CARRIED_VERB =
  /^(?:新建改建|新建加固|新建|改建|扩建|改造|建成运行|建成|建设|培育|培养|组建|建立|成立|新增|新完成|新申请|引进培养|引进|加固|解决|筹集|办理|获得|荣获|选派|带动|发放|投放|化解|新开工|开工|整治|修建|铺设|种植|资助|救助|培训|招引|签约|实施|创建|认定|打造|设立|布局|开通|安置|搬迁|增加|发展)(?=[\u4e00-\u9fff“])/;

/** The verb that the first item of a list states for all: 改造老旧小区2.8万户、棚户区3678套. */
export function carriedVerb(text: string, first: Indicator): Span | undefined {
  const span = first.spans[0];
  const verb = span && CARRIED_VERB.exec(text.slice(span.start, span.end))?.[0];
  return span && verb ? { start: span.start, end: span.start + verb.length } : undefined;
}

export const startsWithVerb = (words: string): boolean => CARRIED_VERB.test(words);

const MEASURES =
  /(?:增加值|总产值|产值|投资额|投资|产业|行业|排放量|收入|支出|产量|销量|总额|销售额|余额|面积|里程|比重|占比|覆盖率|普及率|达标率|参保率|完成率|率|价格|贷款|存款|人数|规模|用户|能力|客运量|货运量|周转量|吞吐量)$/;

/** Splits a list of subjects (A、B和C), the last one's measure shared by those that have none. */
export function subjectsIn(text: string, span: Span, count: number): readonly Indicator[] | undefined {
  const pieces = split(text, span, /[、]/g);
  const finer = pieces.length < count ? pieces.flatMap((piece) => split(text, piece, /[和与及]/g)) : pieces;
  const lastSplit = pieces.length < count ? finer : pieces;
  if (lastSplit.length !== count) return undefined;
  const last = lastSplit.at(-1);
  const tail = last && MEASURES.exec(text.slice(last.start, last.end));
  const shared = last && tail ? { start: last.start + tail.index, end: last.end } : undefined;
  return lastSplit.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    return shared && !MEASURES.test(words) ? indicatorAt(text, piece, shared) : indicatorAt(text, piece);
  });
}

function split(text: string, span: Span, at: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(at)) {
    pieces.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  return [...pieces, { start, end: span.end }].filter((piece) => piece.start < piece.end);
}
