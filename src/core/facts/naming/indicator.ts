import type { Span } from '../../model.ts';
import type { Quantity } from '../numbers/quantity.ts';
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
  /^(?:中有|比|较|多出|高出|多于|少于|高于|低于|和|与|及|以及|或|至|到|以上|以下|以内|左右|实现|完成|增长|下降|提高|占|并|且|而|达|为|是|安排|的(?:较低|较高|水平|目标|速度|历史性?突破|新高|好成绩|佳绩|新台阶)|[，,。；;、：:！!？?）)\s]|$)/;

/** Verbs alone, that name nothing without the thing behind the number: 重点实施31.2公里农村公路. */
const DOING =
  /^(?:重点|启动|实施|建设|新建|改建|扩建|改造|完成|推进|修建|硬化|整治|治理|种植|新增|发展|抓好|开工|建成|加快|继续|扎实|支持|安排|巩固|提升|落实|争取|解决|惠及|覆盖|带动|服务|涉及|了)+$/;

/** Goods that one character names: 钢217万吨. */
const GOODS = /^(?:其中|，|、)?[钢铁煤油糖盐布纱纸茶棉粮电米麦豆猪牛羊鸡鱼蛋奶肉鹅鸭兔]$/;

/** The words of the figure's own clause that name what it measures; nothing where the clause leaves it out. */
export function ownIndicator(text: string, reading: Reading, clause: Span): Indicator | undefined {
  const { quantity } = reading;
  const ahead = subjectIn(text, reading.stem);
  const names = ahead.end - ahead.start > 1 || GOODS.test(text.slice(reading.stem.start, reading.stem.end));
  const whole = indicatorAt(text, names ? ahead : { start: ahead.end, end: ahead.end });
  if (reading.kind === 'from') return describedBy(text, reading, whole);
  if (reading.kind === 'change') return changedBehind(text, reading, clause) ?? named(whole);
  if (reading.kind !== 'level') return named(whole);
  const noun = nounBehind(text, quantity, clause);
  const own = isRate(quantity.unit) ? whole : behindNames(text, whole, noun !== undefined);
  const described = measureOf(text, reading, own, clause);
  if (described) return described;
  if (noun && isNamedBehind(text, quantity, own, noun)) {
    return own.text === '' || isListed(text, reading) ? noun : joined(own, noun);
  }
  if (own.text === '' && quantity.unit !== '' && noun === undefined) return undefined;
  return named(own) ?? (noun && named(noun));
}

const named = (indicator: Indicator): Indicator | undefined =>
  indicator.text === '' ? undefined : indicator;

/** The noun behind a number, where no predicate begins there. */
function nounBehind(text: string, { span, unit }: Quantity, clause: Span): Indicator | undefined {
  const behind = text
    .slice(span.end, Math.min(clause.end, span.end + 40))
    .replace(/^(?:以上|以下|以内|之内|左右|上下)(?:的)?(?=[\u4e00-\u9fff]{2})/, '');
  if (PREDICATE.test(behind) && !(LASTS.test(unit) && /^(?:实现|完成)/.test(behind))) return undefined;
  return indicatorAt(text, countedAfter(text, span.end, clause.end));
}

/** Whether what is named behind a number says more than what is named before it: things are, rates and sums are not. */
function isNamedBehind(text: string, { unit, span }: Quantity, own: Indicator, noun: Indicator): boolean {
  const verbAlone = DOING.test(own.text);
  if (noun.text.length < 2 && !verbAlone) return false;
  const ofWhole =
    isRate(unit) &&
    !MEASURES.test(own.text) &&
    /^(?:以上|左右|以下)?的/.test(text.slice(span.end, span.end + 3));
  return countsThings(unit) || own.text.length <= 2 || verbAlone || ofWhole;
}

const countsThings = (unit: string): boolean => !isRate(unit) && !isPhysical(unit) && !MONEY.test(unit);

const LASTS = /^(?:天|年|个月|小时|个小时|分钟|个工作日|工作日)$/;

/** 减少1/3行政审批事项, 增加5个处室: the thing that changes is named behind the number. */
function changedBehind(text: string, { quantity }: Reading, clause: Span): Indicator | undefined {
  const counts = countsThings(quantity.unit) && !LASTS.test(quantity.unit);
  const noun = counts ? nounBehind(text, quantity, clause) : undefined;
  return noun && noun.text.length > 1 ? noun : undefined;
}

/**
 * 海尔卡奥斯等17个平台 · 新增宁波、杭州、金义三个片区: the names before the number are examples of what is counted, or a list
 * of it; the verb of a list stays.
 */
function behindNames(text: string, own: Indicator, named: boolean): Indicator {
  const [span] = own.spans;
  if (!span) return own;
  const names = /^.*(?<![高中初同平优特劣均对何相一二三四五六七八九])等(?![级次待于额候离])/.exec(
    own.text,
  )?.[0];
  if (names !== undefined && (names.length <= own.text.length - 2 || named)) {
    return indicatorAt(text, { start: span.start + names.length, end: span.end });
  }
  if (!named || !own.text.includes('、')) return own;
  const verb = CARRIED_VERB.exec(own.text)?.[0].length ?? 0;
  return indicatorAt(text, { start: span.start, end: span.start + verb });
}

const SIZE = /(?:总(?:投资额?|规模|面积|里程|长度|产能|容量|库容|产值|金额|造价)|投资额|占地面积|建筑面积)$/;

/** 总投资2488亿元的432个项目: a measure of what is named behind the number. */
function measureOf(text: string, { quantity }: Reading, own: Indicator, clause: Span): Indicator | undefined {
  const measure = SIZE.exec(own.text)?.[0];
  const bounds = /^(?:以上|左右)?的(?:[0-9.]+[万亿]?[多余]?[个项家条座所处])?(?=[\u4e00-\u9fff“]{2})/;
  const length = bounds.exec(text.slice(quantity.span.end, clause.end))?.[0].length;
  const last = own.spans.at(-1);
  if (!measure || length === undefined || !last) return undefined;
  const thing = countedAfter(text, quantity.span.end + length, clause.end);
  return joined(
    indicatorAt(text, thing),
    indicatorAt(text, { start: last.end - measure.length, end: last.end }),
  );
}

/** 将现行16%的税率降至13%: what moves is named behind its first end. */
function describedBy(text: string, { quantity }: Reading, own: Indicator): Indicator | undefined {
  const from = quantity.span.end;
  const noun = /^的([\u4e00-\u9fff]{1,6}?)(?=[上提下]?[升高调降减增加扩缩压]\S?[到至为])/.exec(
    text.slice(from, from + 12),
  )?.[1];
  const thing = noun ? indicatorAt(text, { start: from + 1, end: from + 1 + noun.length }) : undefined;
  if (thing) return joined(own, thing);
  return own.text === '' ? undefined : own;
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
  /(?:增加值|总产值|产值|投资额|投资|机构|进出口|出口|进口|产业|行业|排放量|收入|支出|产量|销量|总额|销售额|余额|面积|里程|比重|占比|覆盖率|普及率|达标率|参保率|完成率|率|价格|贷款|存款|人数|规模|用户|能力|客运量|货运量|周转量|吞吐量)$/;

/** 先进制造业、高技术制造业增加值占规上工业比重: the measure and the whole that it is a share of. */
const SHARE = /(?:增加值|产值|营业收入|投资|收入|产量)?占.+(?:比重|比例|份额)$/;

/** Words that tell apart what has the rest of its name in common: 城镇和农村居民收入, 中、高等职业教育. */
export const PARALLEL =
  /^(?:城镇|城市|农村|农牧区|市区|县域|国内|国际|境内|境外|[东中西]部|[省市县乡村]级|公办|民办|公立|民营|国有|第[一二三]|进口|出口|货物|服务|男性|女性|小学|初中|高中|学前|初|中|高)/;

/** Splits a list of subjects (A、B和C), the last one's measure shared by those that have none. */
export function subjectsIn(text: string, span: Span, count: number): readonly Indicator[] | undefined {
  const pieces = split(text, span, /[、]/g);
  const finer = pieces.length < count ? pieces.flatMap((piece) => split(text, piece, /[和与及]/g)) : pieces;
  if (finer.length !== count) return undefined;
  const last = finer.at(-1);
  if (!last) return undefined;
  return finer.map((piece) => {
    const shared = sharedTail(text, piece, last);
    return shared ? indicatorAt(text, piece, shared) : indicatorAt(text, piece);
  });
}

/** What the last of a list names for a piece that has no measure of its own. */
function sharedTail(text: string, piece: Span, last: Span): Span | undefined {
  const own = text.slice(piece.start, piece.end);
  if (piece === last || /(?:[额率值数]|[产销货客运电水放总]量)$/.test(own) || MEASURES.test(own))
    return undefined;
  const words = text.slice(last.start, last.end);
  const parallel = PARALLEL.exec(words)?.[0].length;
  if (parallel && PARALLEL.exec(own)?.[0] === own) return { start: last.start + parallel, end: last.end };
  const tail = SHARE.exec(words) ?? MEASURES.exec(words);
  return tail ? { start: last.start + tail.index, end: last.end } : undefined;
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
