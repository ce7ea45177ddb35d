import type { Span } from '../../model.ts';
import { indicatorAt, joined, type Indicator } from './indicator.ts';

/** Measures that name nothing without whose they are. */
const OWNED =
  /^(?:(?:总|净)?利润(?:总额)?|利税|死亡人数|受伤人数|直接经济损失|(?:总)?花费|总收入|总产值|支出|营业?收入|营收|出口)$/;

/** What belongs to a work: 实施重点项目120个、完成投资350亿元. */
const SPENT = /^(?:总投资额?|计划总投资|年度投资|投资额?)$/;

/** A measure at the end of a name, with the words that say which: what stands before it is whose it is. */
const MEASURE =
  /(?:(?:综合|(?<![上去今全])年|主营业务|营业|工业|经营)?总?(?:起数|产值|产量|销量|销售额|营收|(?<=营业|业务|经营|财政|旅游)收入|利润|利税|数量)|(?<=旅游|游客)接待|(?:主营业务|营业)收入)$/;
/** What is harvested or kept of a crop or an animal. */
const YIELD = /^(?:总产量?|单产|亩产|出栏|存栏)$/;
const OF_CROP = /(?:(?:播种|种植)面积|总?产量|总产|单产|存栏|出栏)$/;

/** Things that have incomes of their own. */
const THING = /^.*(?:企业|合作社|农场|园区|景区|基地)$/;
const NO_OWNER = /^(?:.{0,1}|实现|完成|全部|其中|人均|累计|全年|[比较].*)$/;

/** A thing that is worked on, which money is spent for; what is done with it stands behind. */
const WORK =
  /^(?:(?:计划|力争|确保|实施|建设|推进|谋划|储备|安排|组织|落实|铺排)[、和及]?)*(.*(?:项目|工程))/;

/** Whether words are a yield and nothing else. */
export const isYield = (words: string): boolean => YIELD.test(words);

/** 交通事故起数、死亡人数 · 企业营收增长5%、利润增长7%: the measure with whose it is, as the name before says. */
export function withOwner(text: string, own: Indicator, before: Indicator): Indicator | undefined {
  const at = YIELD.test(own.text)
    ? OF_CROP.exec(before.text)?.index
    : OWNED.test(own.text)
      ? (MEASURE.exec(before.text)?.index ?? THING.exec(before.text)?.[0].length)
      : undefined;
  const owner = at === undefined ? undefined : ownerIn(text, before, at);
  return owner ? joined(owner, own) : undefined;
}

/** 重点项目120个、完成投资350亿元: money with the work that it is for. */
export function withWork(text: string, own: Indicator, before: Indicator): Indicator | undefined {
  const [span] = before.spans;
  const found = span && WORK.exec(text.slice(span.start, span.end));
  if (!SPENT.test(own.text) || !span || !found?.[1]) return undefined;
  const end = span.start + found[0].length;
  return joined(indicatorAt(text, { start: end - found[1].length, end }), own);
}

/** The words of a name up to a place, where they stand in its first span and name an owner. */
function ownerIn(text: string, { text: words, spans }: Indicator, at: number): Indicator | undefined {
  const [span] = spans;
  if (!span || at > span.end - span.start || NO_OWNER.test(words.slice(0, at))) return undefined;
  return indicatorAt(text, { start: span.start, end: span.start + at });
}

/** Of a list of measures, those that say of whom only in the first: 企业营业收入、利润. */
export const withOwners = (text: string, list: readonly Indicator[]): readonly Indicator[] => {
  const [first] = list;
  return first ? list.map((one) => (one === first ? one : (withOwner(text, one, first) ?? one))) : list;
};

/** 城乡居民收入分别增长a和b: the first is that of the towns, the second that of the country. */
export function ofTownAndCountry(text: string, span: Span): readonly Indicator[] | undefined {
  const words = text.slice(span.start, span.end);
  const at = words.indexOf('城乡');
  if (at < 0 || /一体化|统筹|收入[比差]/.test(words)) return undefined;
  const town = /^(?:常住)?居民|^人均/.test(words.slice(at + 2)) ? '城镇' : '城市';
  return [town, '农村'].map((half) => ({ text: words.replace('城乡', half), spans: [span] }));
}
