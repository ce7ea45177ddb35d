import { chineseNumber } from './numerals.ts';

/** Whether a stretch of a report tells what was done or what is to be done; `both` where its heading says so. */
export type Outlook = 'past' | 'ahead' | 'both';

const PAST = /回顾|回眸|成就|成绩|情况|总结|过去|历程|这五年|这一年/;
const AHEAD =
  /工作(?:安排|建议|的建议|任务|部署|总体部署|打算|重点|思路|目标)|(?:目标|重点|主要)任务|重点工作|总体(?:要求|思路|部署)|(?:预期|发展|奋斗|主要|预期性)目标|(?:今|明)年.{0,6}(?:工作|任务|目标)|(?:今后|未来)五年|下一步|关于\d{4}年|实事|建议$/;
/** Words that say that what is planned is done, so that the heading announces nothing: 民生实事圆满完成. */
const DONE = /干成|办成|完成|实现|超额|圆满|取得|达成|办结|见效|兑现/;
/** A short heading of a digest: 今年目标, 2021怎么干. */
const BRIEF = /目标|任务|安排|打算|展望|部署|蓝图|[怎这那]么[干办花]|这样[干办]|[要将][干办]/;
/** Documents that are plans as a whole. */
const PLAN = /规划纲要|发展规划|五年规划|五年计划|远景目标|行动计划/;

/** The first year of a five-year plan by its number: “十四五” is 14, 2021. From the sixth on they follow each other. */
const firstYear = (plan: number): number => 1981 + 5 * (plan - 6);
const PLANS = /“?([六七八九]|十[一二三四五六七八]?)五”?/g;

/** What the years and five-year plans that a text names say, beside the year that is reported on. */
function byTime(
  words: string,
  year: number | undefined,
): { readonly past: boolean; readonly ahead: boolean } {
  if (year === undefined) return { past: false, ahead: false };
  const years = [...words.matchAll(/((?:19|20)\d{2})年?/g)].map((match) => Number(match[1]));
  const plans = [...words.matchAll(PLANS)].map((match) => firstYear(chineseNumber(match[1] ?? '') ?? 0));
  return {
    past: years.some((one) => one <= year) || plans.some((first) => first <= year),
    ahead: years.some((one) => one > year) || plans.some((first) => first > year),
  };
}

/** What a heading says of the stretch under it; `year` is the year that is reported on. Nothing where it does not say. */
export function outlookOf(heading: string, year: number | undefined): Outlook | undefined {
  const time = byTime(heading, year);
  const past = PAST.test(heading) || (time.past && !time.ahead);
  const ahead = time.ahead || (AHEAD.test(heading) && !DONE.test(heading) && !(time.past && !time.ahead));
  if (past && ahead) return 'both';
  if (past || ahead) return past ? 'past' : 'ahead';
  return heading.length <= 16 && BRIEF.test(heading) && !DONE.test(heading) ? 'ahead' : undefined;
}

/** What a heading under one that says it already must say for the outlook to change: a time. */
export function outlookWithin(heading: string, year: number | undefined): Outlook | undefined {
  const time = byTime(heading, year);
  if (time.past && time.ahead) return undefined;
  if (time.ahead || /^[^，,]{0,4}(?:今后|下一步|明年)/.test(heading)) return 'ahead';
  return time.past && /回顾|总结|成就|成绩/.test(heading) ? 'past' : undefined;
}

/** 这些事今年这么办 · 今年财政怎么花？: a piece of news on what is to be done. */
const WHAT_NEXT =
  /(?:今年|明年|(?:19|20)\d{2}年?)[^。！？]{0,16}(?:[这怎]么|这样|要|将)[干办花做抓](?![好成])/;

/** 2024年我市将继续办好十件实事: news of what a year brings. */
const WILL_NEXT =
  /(?:今年|明年|(?:19|20)\d{2}年)[^。！？，,]{0,12}将(?:继续|再|着力|重点|全力|大力|新增|新建|建设|办好|实施|推进|推动|投入)/;

/** 2023年增长目标公布 · 多地公布今年增长目标. */
const GOALS_OUT = /目标(?:已?(?:公布|出炉|确定|揭晓|亮相)|一览)|公布[^。！？]{0,16}目标/;

/** A plan tells of what is to be done; what tells how far it was carried out does not. */
export function outlookOfTitle(title: string): Outlook {
  if (DONE.test(title) || /评估|评价|实施情况/.test(title)) return 'past';
  return PLAN.test(title) || WHAT_NEXT.test(title) || WILL_NEXT.test(title) || GOALS_OUT.test(title)
    ? 'ahead'
    : 'past';
}

/** A line that stands for a heading, in digests: ■ 2025年主要预期目标. What it says of the lines under it. */
export const outlookOfLine = (line: string, year: number | undefined): Outlook | undefined =>
  line.length <= 32 && !/[，,。；;！？]|[0-9](?![0-9]*年)/.test(line.replace(/^【[^】]*】$/, withoutCommas))
    ? outlookOf(line, year)
    : undefined;

const withoutCommas = (line: string): string => line.replace(/[，,]/g, '');

const TARGETS =
  /^[^。！？]{0,90}(?:预期|奋斗|发展|主要|预期性)目标(?:建议|初步安排|初步)?(?:是|为|：|:|如下)/;
const TURN =
  /^(?:做好)?(?:今后五年|未来五年|今年|明年|新的一年)[^。]{0,30}(?:总体要求|总的要求|总体思路|主要任务|工作重点|我们[要将]|要着力|要重点|重点抓好)/;
/** 报告提出2022年主要任务, 2023年，生活将有哪些新变化？: what follows are they. */
const PROPOSED =
  /提出(?:了)?[^，,。]{0,16}(?:主要任务|重点任务|工作任务|预期目标|主要目标)|(?:今年|明年|\d{4}年)[^。！]{0,16}将有(?:哪些|什么)/;

/** Whether a paragraph goes over from what was done to what is to be done, as where no heading says so. */
export function turnsAhead(paragraph: string, year: number | undefined): boolean {
  const opening = paragraph.slice(0, 160);
  if (TARGETS.test(opening) || TURN.test(opening)) return true;
  if (PROPOSED.test(paragraph.slice(0, 400)) && !PAST.test(paragraph)) return true;
  const start =
    /^“?十[一二三四五六七]?五”?时期|^(?:19|20)\d{2}年[^。]{0,30}(?:总体要求|总的要求|主要任务|我们[要将])/.exec(
      opening,
    );
  return start !== null && byTime(start[0], year).ahead;
}

const TIMES =
  /(?<![比较由从与同到]|(?<!截)至)(去年|上年|过去[一二三四五六七八九十几两]{1,3}年|[一五]年来|近年来|“?十[一二三四五六七]?五”?(?:期间|时期|以来)|(?:19|20)\d{2}年)(?!的?基础|水平|同期|相比)|今年|明年|(?:未来|今后)[三五十]年|[到至](?:19|20)\d{2}年/g;

/**
 * Whether the last time that the words name has gone by (去年全国财政超收) or is to come: the year after the one reported on
 * (2022年工业增加值增长5%), or until a later one. A later year alone may be a slip, which the checks look for.
 */
export function lastTimeIn(words: string, year: number | undefined): 'past' | 'ahead' | undefined {
  const last = [...words.matchAll(TIMES)].at(-1);
  if (!last) return undefined;
  const [said, own] = last;
  if (/^(?:未来|今后|明年)/.test(said)) return 'ahead';
  if (own === undefined) return year !== undefined && byTime(said, year).ahead ? 'ahead' : undefined;
  if (/^(?:去年|上年|过去|[一五]年来|近年来)/.test(own)) return 'past';
  if (year === undefined) return undefined;
  if (!byTime(own, year).ahead) return 'past';
  return own.startsWith(`${year + 1}`) || !/[0-9]/.test(own) ? 'ahead' : undefined;
}

/** 还将全力推动… · 市长表示，要加快…: the speaker goes over to what is to be done. */
const WILL =
  /(?:还|也|仍|下一步|接下来|今年|[市省区县])(?:将|要|计划|拟)(?:全力|继续|加快|加大|大力|深入|扎实|推动|推进|建设|新建|开工|投入|重点|着力|努力|打造|启动|实施|完成|力争|培育|提高|提升|扩大|增加)|(?:报告|纲要|规划|草案|会议|方案)(?:[^，。；0-9]|(?:19|20)[0-9]{2}年){0,20}提出(?:[，：,:]|(?=今年|明年|[到至]20|力争|新增|建设|实现))(?!过去|去年|上年|[一五]年来)|(?:指出|说|称|认为)，(?:今年|明年|(?:19|20)\d{2}年|我[国们市省区县])?，?[^，。经已0-9]{0,4}(?:要(?!求|素)|将)|(?:指出|表示|提出)，实现(?!了)|(?:表示|强调|提出|介绍|要求)，(?:今年|明年|(?:19|20)\d{2}年)?，?[^，。经已0-9]{0,8}(?:要(?!求|素)|将|扎实|加快|深入|持续|大力|全力|着力)/;

/** Whether a sentence says that it, and those after it in its paragraph, tell of what is to be done. */
export const willBe = (sentence: string): boolean => WILL.test(sentence);

const TO_COME = /今年|明年|新一年|新的一年|未来/;
const NAMES_GOALS =
  /(?:目标|任务|任务书|路线图|蓝图|打算|安排|举措)[”』]?(?:如下|有哪些|来了|备受关注|是什么)?[。！？：:!?]?$/;

/** 已有22个省份公布2024年增长目标。 */
const SETS_GOALS = /(?:公布|确定|制定|明确|提出|设定|列出|下调|上调)了?[^，。]{0,24}目标[。：:]?$/;

/** Whether a sentence only says that those after it, up to the end of their paragraph, list goals: 再看看今年定下的各项“小目标”。 */
export function goalsFollow(sentence: string, year: number | undefined): boolean {
  const words = sentence.trimEnd();
  if (words.length > 60 || DONE.test(words) || PAST.test(words)) return false;
  if (!TO_COME.test(words) && !byTime(words, year).ahead) return false;
  const counts = /[0-9]/.test(words.replace(/(?:19|20)[0-9]{2}年/g, ''));
  return counts ? SETS_GOALS.test(words) : NAMES_GOALS.test(words);
}

/** 去年，…: a sentence that goes back to what was done, whatever was told before it. */
export const goesBack = (sentence: string): boolean =>
  /^(?:而|其中|回顾|回首)?(?:去年|上年|过去[一五]年|这一年)[，,来]?/.test(sentence);

/**
 * Whether a sentence tells of a time that has gone by: it begins with one, or names none and says nothing of doing while the one
 * before it did (2022年，… · 服务贸易增长21.6%).
 */
export function tellsOfPast(sentence: string, year: number | undefined, before: boolean): boolean {
  if (INTENDS.test(sentence)) return false;
  const time = lastTimeIn(sentence, year);
  return time === undefined ? before && !DOES.test(sentence) : time === 'past' && SETS_TIME.test(sentence);
}

/** 2022年，…: a time before a comma is of what follows, too. */
const SETS_TIME = /^[“\s]*(?:去年|上年|过去[^，,]{1,3}年|(?:19|20)[0-9]{2}年)[底末]?[，,]/;
const INTENDS = /[要将拟]|目标|力争|确保|争取|计划/;
const DOES =
  /今年|明年|下一步|接下来|加快|加大|加强|推进|推动|实施|开展|建设|完善|深化|打造|培育|支持|促进|强化|落实|持续|坚持|继续|新建|启动|开工/;

/** The year before the first of a plan by its title: “十二五”规划, 第十二个五年（2011—2015年）规划 start from 2010. */
export function yearBefore(title: string): number | undefined {
  if (!PLAN.test(title)) return undefined;
  const numbered = new RegExp(PLANS.source).exec(title)?.[1];
  if (numbered !== undefined) return firstYear(chineseNumber(numbered) ?? 0) - 1;
  const first = /(?:19|20)\d{2}/.exec(title)?.[0];
  return first === undefined ? undefined : Number(first) - 1;
}
