import type { Bound, Direction } from '../model.ts';

/** Words that bound a number from before it. Longer ones first, since 超 stands in 超过. */
export const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:不低于|不少于|不小于|至少|多达|(?<!不)(?:超过|超出|突破|高于|跃上|迈上|站上|跨上|登上|跨过|跨越|越过|迈过|闯过|冲破|迈入|首破|逾|超|破))$/,
    'over',
  ],
  [/(?:不超过|不高于|不大于|不多于|低于|少于|不足|不到|接近|将近|近)$/, 'under'],
  [/(?:大约|大概|(?<![条合签节特契公制集])约为?|左右|基本)$/, 'about'],
];

/** Words that bound a number from behind it. */
export const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^[。％]{0,2}(?:以上|之上|开外|及以上|余|多(?![出于种个层元次]))/, 'over'],
  [/^[。％]{0,2}(?:以内|之内|以下|之下|及以下)/, 'under'],
  [/^(?:[。％]{0,2}左右|上下)/, 'about'],
];

/** Verbs of rising, as an alternation for patterns. */
export const RISE =
  '增长|增加|纯增|提高|提升|上升|上涨|上调|上浮|增产|增收|扩大|扩展|拓展|净增加|净增|递增|攀升|回升|跃升|加快|多增|升高|延长|恢复|提速|壮大|多出';
/** Verbs of falling, as an alternation for patterns. */
export const FALL =
  '负增长|下降|减少|降低|下滑|回落|下跌|下调|再降|缩短|压缩|压减|压降|收窄|缩小|缩减|减轻|净减少|净减|递减|精简|放缓|节约|核减|削减|下浮|压低|减低|减收|减产';

/** Ends that say that a level was reached by moving: 提高到, 降至. */
export const REACHED: readonly (readonly [RegExp, Direction])[] = [
  [new RegExp(`(?:${RISE}|发展|扩容|(?<!新)增|升|提|扩|涨)(?:(?<!增长)为|[到至]了?[^，,；;、]{0,8})$`), 'up'],
  [new RegExp(`(?:${FALL}|降|减|缩|压)(?:为|[到至]了?[^，,；;、]{0,8})$`), 'down'],
];

/** 比上年, 较年初: what a figure is compared with in time; with a place it would be a gap. */
const COMPARED =
  '(?<=[比较](?:上年|去年|前年|年初|同期|上年同期|去年同期|上[季月]|上一?年度|上届|[^，,；;、]{0,8}(?:年|末|期|前))(?:实际|预算|同期|末|多|又|还|均)?)';
/** What is added in a time: 人均月增200元. */
const ADDED = '[月年日净又再]增';
/** Between such a verb or noun and its number: 增速均达到. */
const LINK =
  '(?:了|预期|预计|目标|幅度|速度|达到|达|为|是|在|位于|处于|最[高低快慢]|均|都|也|仍|各|稳定在|保持在|控制在|完成|实现){0,4}';

/** Ends that say by how much something moved: 增长, 下降了, 涨幅. */
export const MOVED: readonly (readonly [RegExp, Direction])[] = [
  [new RegExp(`(?:${FALL}|降幅|跌幅|${COMPARED}(?:少|低|短|慢))${LINK}$`), 'down'],
  [new RegExp(`(?:(?<!新)(?:${RISE})|${ADDED}|涨幅|增幅|增速|${COMPARED}(?:多|高|快|长))${LINK}$`), 'up'],
];

/** Where a level stands: the verbs between a subject and its number. */
export const STANDS =
  /(?:稳定保持在|控制[在到]|稳定在|保持在|维持在|(?<=[\u4e00-\u9fff]{2})(?:保持|维持)|达到了|达到|总计|合计|共计|实现|完成|用于|拥有|共有|已有|折合|(?<![下传表送抵到])达|为|是|有|超|(?<![条合签节特契公制集预])约|仅|共|在|按)$/;

/** Words of a bound that say that a level was crossed. */
export const CROSSED = /突破|迈上|站上|跨上|跨过|跨越|登上|首破|跃上|迈过|闯过|冲破|迈入/;

/** A gap to another place, which is no change in time: 高于全国1.4个百分点. */
export const GAP =
  /(?:高于|低于|高出|快于|领先|高|低|快)(?:于)?(?:全国|全省|全市|全球|世界|同期|平均|年初|预期|经济|GDP|沿海|中部|西部|东部|[^，,；;、]{1,10}(?:平均|水平|目标|增速|省|市))[^，,；;、]{0,8}$/;
