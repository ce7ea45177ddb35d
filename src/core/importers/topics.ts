import type { Topic } from '../model.ts';

/** 今年经济社会发展的主要预期目标是：, 今年发展主要目标：… */
export const NAMES_TARGETS =
  /[^，。；：]{0,24}(?:预期目标|主要目标|奋斗目标|发展目标|工作目标|总体目标|(?<!预期|主要)目标)(?=是|为|[：:]|，?建议)/;

const TROUBLE = '困难|问题|不足|挑战|短板|矛盾|差距|风险|弱项';
const ADMITTED = new RegExp(
  `(?:看到|认识到|意识到|知道|正视|存在|面临|还有)[^。；]{0,40}(?:${TROUBLE})|(?:${TROUBLE})[^。；]{0,10}(?:主要(?:是|有|表现)|仍然|依然|还)`,
);
const ADMITTING =
  /清醒|(?:肯定|看到|总结)[^。；，]{0,12}(?:成绩|成就)|也(?:要|应)?(?:必须)?(?:看到|深知)|必须(?:看到|正视)|存在的?(?:主要|突出)?(?:困难|问题)|我们(?:也)?(?:深知|深感)|困难挑战|不少(?:困难|问题)/;

/** Whether a sentence begins the passage in which a report admits what is wrong. */
export const admits = (sentence: string): boolean => ADMITTED.test(sentence) && ADMITTING.test(sentence);

/** Where a report turns from what is wrong to what will be done. */
export const RESOLVES =
  /^(?:对(?:此|这些|于这些)|我们(?:一定)?(?:要|将|必须)|要(?:直面|正视|高度重视)|这些问题|今年|新的一年)/;

const COUNT = '[一二三四五六七八九十\\d]{1,3}(?:个|项|大|件|方面|类)';
const TASKS = [
  /(?:以下|下列|如下)[^。；]{0,14}[。：:]$/,
  new RegExp(`(?:做好|抓好|办好|抓|做)(?:了)?[^。，]{0,10}${COUNT}[^。，]{0,8}(?:工作|任务|方面|事)`),
  /(?:办好|办实|实施|安排|推进)[^。，]{0,16}实事/,
];

/** Returns what a paragraph of prose is about, as far as slides are made of it. */
export function topicOf(paragraph: string): Topic | undefined {
  const [first = '', second = ''] = paragraph.split(/(?<=[。！？])/, 2);
  if (admits(first) || (/清醒/.test(second) && admits(second))) return 'shortcomings';
  const named = NAMES_TARGETS.exec(paragraph);
  if (named) {
    const numbers = paragraph.slice(named.index).match(/\d[\d.,]*\s?(?:[%‰万亿]|个百分点)/g)?.length ?? 0;
    if (numbers >= 2) return 'targets';
  }
  return TASKS.some((pattern) => pattern.test(first)) ? 'tasks' : undefined;
}
