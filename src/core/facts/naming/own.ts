import type { Span } from '../../model.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Reading } from '../patterns/pattern.ts';
import { isPhysical, isRate } from '../units.ts';
import { FALL, RISE } from '../words.ts';
import { withThing } from './grade.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';
import { countedAfter, countedFrom } from './counted.ts';
import { doneFor, plainly, POINTS, withoutVerb, wordsBefore } from './stem.ts';
import { subjectIn } from './subject.ts';
import { MEASURES } from './subjects.ts';
import { carriedVerb, isVerb, MERGES, startsWithVerb } from './verb.ts';

const MONEY = /元|英镑|卢布/;
/** Words that begin a predicate, so that no counted thing begins there. */
const PREDICATE = new RegExp(
  `^(?:中有|比|较|多出|高出|多于|少于|高于|低于|和|与|及|以及|或|至|到|以上|以下|以内|左右|实现|完成|增长|下降|提高|(?:${RISE}|${FALL}|${MERGES})[了到至为超近约0-9]|[增减升降提缩压扩]+[到至为]|分别|占|并|且|而|达|为|是|安排|的(?:较低|较高|水平|目标|速度|历史性?突破|新高|好成绩|佳绩|新台阶)|(?:[百千万亿]+元?级?)?(?:新?大?台阶|大关|关口|门槛)|[，,。；;、：:！!？?）)\\s]|$)`,
);

/** Verbs alone, that name nothing without the thing behind the number: 重点实施31.2公里农村公路. */
const DOING =
  /^(?:重点|完善|优化|打造|创建|培育|启动|实施|建设|新建|改建|扩建|改造|完成|推进|修建|硬化|整治|治理|种植|新增|发展|抓好|开工|建成|加快|继续|扎实|支持|安排|巩固|提升|落实|争取|解决|惠及|覆盖|带动|服务|涉及|了)+$/;

/** Goods that one character names: 钢217万吨. */
const GOODS =
  /^(?:其中|，|、)?[钢铁铜铝锌铅锡镁硅金银煤油糖盐布纱纸茶棉粮电米麦豆猪牛羊鸡鱼蛋奶肉鹅鸭兔茧果瓜菜]$/;

/** The words of the figure's own clause that name what it measures; nothing where the clause leaves it out. */
export function ownIndicator(text: string, reading: Reading, clause: Span): Indicator | undefined {
  const { quantity } = reading;
  const ahead = subjectIn(text, withoutVerb(text, doneFor(text, reading.stem, clause)));
  const names = ahead.end - ahead.start > 1 || GOODS.test(text.slice(reading.stem.start, reading.stem.end));
  const whole = plainly(text, names ? ahead : { start: ahead.end, end: ahead.end });
  if (reading.kind === 'from') return describedBy(text, reading, whole);
  if (reading.kind === 'change') return changedBehind(text, reading, clause) ?? named(whole);
  if (reading.kind !== 'level') return named(whole);
  const noun = nounBehind(text, quantity, clause);
  const last = lastOfWorks(text, whole);
  const own = isRate(quantity.unit) ? last : behindNames(text, last, noun !== undefined);
  if (
    noun &&
    countsThings(quantity.unit) &&
    !LASTS.test(quantity.unit) &&
    POINTS.test(wordsBefore(text, reading))
  )
    return noun;
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
  const from = countedFrom(text, span.end, clause.end);
  const behind = text
    .slice(from, Math.min(clause.end, from + 40))
    .replace(/^(?:以上|以下|以内|之内|左右|上下)(?:的)?(?=[\u4e00-\u9fff]{2})/, '');
  if (
    PREDICATE.test(behind) &&
    !((LASTS.test(unit) || unit === '次') && /^(?:实现|完成|提高[^到至了0-9])/.test(behind))
  )
    return undefined;
  return withThing(text, withoutAll(text, countedAfter(text, from, clause.end)), clause);
}

/** 3万居民全部搬迁: that all of them did is no part of what was done. */
function withoutAll(text: string, words: Span): Indicator {
  const found = /(?<=^[\u4e00-\u9fff]{2,}(?<!的))全部(?=[\u4e00-\u9fff]{2,4}$)/.exec(
    text.slice(words.start, words.end),
  );
  if (!found) return indicatorAt(text, words);
  const at = words.start + found.index;
  return indicatorAt(text, { start: words.start, end: at }, { start: at + 2, end: words.end });
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
  return indicatorAt(text, carriedVerb(text, own) ?? { start: span.start, end: span.start });
}

/** 建设世界级商圈、新增碧道100公里: a work without a number before it is another one. */
function lastOfWorks(text: string, whole: Indicator): Indicator {
  const [span] = whole.spans;
  const mark = whole.text.lastIndexOf('、');
  const first = whole.text.slice(0, mark);
  if (!span || mark < 4 || whole.spans.length > 1 || !startsWithVerb(first) || isVerb(first)) return whole;
  const last = { start: span.start + mark + 1, end: span.end };
  return startsWithVerb(text.slice(last.start, last.end)) ? indicatorAt(text, last) : whole;
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
