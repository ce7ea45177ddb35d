import type { Span } from '../../model.ts';
import { indicatorAt, type Indicator } from './indicator.ts';

/** Verbs of a programme of works, which the first item of a list states for all. */
const CARRIED =
  '新建改建|新建加固|新培育|新认定|新获批|新引进|新设立|新组建|新改扩建|新改建|新改造|新筹集|新建|改建|扩建|改造|建成运行|建成|建设|培育|培养|组建|建立|成立|新增|新完成|新申请|引进培养|引进|加固|解决|筹集|办理|获得|荣获|选派|带动|发放|投放|化解|新开工|开工|整治|修建|铺设|种植|资助|救助|培训|招引|签约|实施|创建|认定|打造|设立|布局|开通|安置|搬迁|增加|发展';
/** Verbs of its end and its stages, which name a stage of the same thing. */
const STAGE =
  '基本建成|建成|开工|新开工|续建|交付使用|交付|竣工|完工|投用|投产|入住|在建|验收|启动|改造|分配|安置|通车|完成';

/** Verbs that make fewer or other things of things, as an alternation for patterns: 由21家整合为9家. */
export const MERGES = '(?:整合|优化|合并|归并|撤并|重组|调整)+';

/** Whom a work reaches is said without its verb: 改造小区87个、惠及1.2万户. */
const REACHES = /^(?:惠及|受益|覆盖|服务|涉及|总)/;

const CARRIED_VERB = new RegExp(`^新?(?:${CARRIED})(?=[\\u4e00-\\u9fff“])`);
const VERB_FIRST = new RegExp(`^(?:(?:${CARRIED})(?=[\\u4e00-\\u9fff“])|${STAGE})`);
const VERB_ALONE = new RegExp(`^(?:${CARRIED}|${STAGE})+$`);
const STAGE_LAST = new RegExp(`^(.{2,}?)(?:${STAGE})+$`);

/** The verb that the first item of a list states for all: 改造老旧小区2.8万户、棚户区3678套. */
export function carriedVerb(text: string, first: Indicator): Span | undefined {
  const span = first.spans[0];
  const verb = span && CARRIED_VERB.exec(text.slice(span.start, span.end))?.[0];
  return span && verb ? { start: span.start, end: span.start + verb.length } : undefined;
}

/** Whether words begin with a verb of their own, so that they take none from the item before. */
export const startsWithVerb = (words: string): boolean => VERB_FIRST.test(words) || REACHES.test(words);

/** Whether words are a verb and nothing else, so that the thing is that of the item before: 基本建成7351套. */
export const isVerb = (words: string): boolean => VERB_ALONE.test(words);

/** The thing whose stage words end with: 保障性住房 of 保障性住房基本建成. */
export function thingOfStage(text: string, { spans, text: words }: Indicator): Indicator | undefined {
  const thing = STAGE_LAST.exec(words)?.[1];
  const [span] = spans;
  if (!thing || !span || spans.length > 1 || VERB_ALONE.test(words)) return undefined;
  return indicatorAt(text, { start: span.start, end: span.start + thing.length });
}
