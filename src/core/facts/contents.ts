import type { Span } from '../model.ts';

/** 抓好以下十二个方面: a count of what the text itself goes on to say. */
const ANNOUNCES = /(?:以下|下列|如下|这)$/;
/** 突出抓好三个方面：一是… · 做好八项工作：, from the number on: the same, said behind. */
const ANNOUNCED =
  /^[0-9一二三四五六七八九十两]+(?:点[：:]|个?方面的?[\u4e00-\u9fff]{0,4}(?:[：:。，,\n]|$)|[个项件大][\u4e00-\u9fff]{0,4}(?:工作|任务|重点|关键|问题)[：:]|大[\u4e00-\u9fff]{0,4}的?重点(?:工作|任务))/;
/** 草案分为19篇 · 约束性指标8个: what a document contains. */
const CONTAINED = /^[0-9一二三四五六七八九十百]+(?:[篇章节字]|个?部分|[个项](?:[\u4e00-\u9fff]{0,5})指标)/;
const CONTAINED_BEFORE = /指标$/;

/** Whether a number only announces how many things the text goes on to tell. */
export const announces = (text: string, clause: Span, number: Span): boolean =>
  ANNOUNCES.test(text.slice(clause.start, number.start)) ||
  ANNOUNCED.test(text.slice(number.start, number.end + 10));

/** Whether a number counts the parts of a document or the indicators that it names, which are no goals themselves. */
export const countsParts = (text: string, clause: Span, number: Span): boolean =>
  CONTAINED.test(text.slice(number.start, number.end + 8)) ||
  (/[个项]$/.test(text.slice(number.start, number.end)) &&
    CONTAINED_BEFORE.test(text.slice(clause.start, number.start)));
