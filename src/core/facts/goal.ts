import type { Span } from '../model.ts';

/** 高于目标, 完成目标, 比预期目标: what is held against a goal is none. */
const HELD_AGAINST =
  '(?<!(?:完成|超|高于|低于|好于|快于|优于|对照|达到|实现)[^，,；;、。]{0,14}|[比较](?:年初|年度|全年|既定|原定|预期|计划)*)';
/** What a sentence names goals by before it lists them: 今年的预期目标中, 主要目标是. Where they were met, none are named. */
export const GOALS_NAMED = `${HELD_AGAINST}(?:预期|主要)目标(?![^，,。；;]{0,8}(?:完成|实现|达成|顺利|圆满))`;
/** 增长目标5%左右 · 目标仍为5% · 目标由去年的1100万人以上提高到1200万人左右 · 目标上调0.5个百分点. */
const SAID_BEFORE = new RegExp(
  `${HELD_AGAINST}目标(?:值|建议)?(?:依然|仍然?|继续|初步|也|均|都|分别)*(?:(?:[确设]?定|安排)?(?:为|是|在|[:：])|[确设]定|(?:同时)?锚定了?|[由从][^，,；;。]{0,40}|[^，,；;。、0-9]{0,8}(?:提高|上调|下调|增加|调整|调低|调高|提升)[到至了为]?)?(?:[0-9.]+%?(?:以上|左右|以内)?[、和及])*(?:约|近|超过?|不低于)?$`,
);
/** 5%左右的经济增速目标 · 6%增长目标 · 5.5%的预期增速. */
const SAID_BEHIND =
  /^(?:左右|以上|以内|以下|上下|及以上)?(?:的(?:(?![^，,。；;、]*(?:完成|实现|达到|超|高于|好于|提前))[^，,。；;、0-9]{0,12}目标(?!任务数)|预期(?:增速|增幅|涨幅|增长))|(?:预期|增长|增速|年度|全年)+目标|[^，,。；;、0-9]{0,6}(?:作为|定为)[^，,。；;、0-9]{0,6}目标)/;
/** 增长6%，这一目标高于全国. */
const CALLED =
  /^(?:左右|以上|以内)?[，,。](?:这个|这一|该|此|上述|设[置定]这一)(?:预期|增长|增速|经济增长)*目标/;

/** Whether the words beside a number call it a goal, wherever it stands. */
export function isGoal(text: string, clause: Span, number: Span): boolean {
  const before = text.slice(clause.start, number.start);
  const behind = text.slice(number.end, number.end + 30);
  return SAID_BEFORE.test(before) || SAID_BEHIND.test(behind) || CALLED.test(behind);
}
