import type { Modality, Span } from '../model.ts';
import { announces, countsParts } from './contents.ts';
import { GOALS_NAMED, isGoal } from './goal.ts';
import { lastTimeIn } from './outlook.ts';

const TARGET_WORDS = new RegExp(
  `${GOALS_NAMED}|目标[是为由从]|目标来看|(?:锚定|瞄准|冲刺)了?(?=[0-9近超])|(?:GDP|生产总值|经济)预期增[长速]|力争|确保(?!了)|争取(?![0-9了和并]|[^，,。；;0-9]{0,10}(?:资金|贷款|债券|国债|额度)|中央|国家|上级|省|市|各级|到位|资金|项目|试点|支持|专项|政策|新增|增发|超长期)|拟安排|拟按|计划(?:安排|新增|完成|投资|实施|建设)|(?:今|明)年(?:再(?!次)|将|拟)|将(?:达|由|从|新增|新建|安排|建成|建设|实现|突破|提高|提升|增长|增加|下降|降|升|完成|投入|投资|改造|打造|培育|引进|实施|开工|启动|再|超过)|(?:今年|明年)[^，,。；;0-9]{0,16}预期(?:增长|增速|涨幅|新增|实现|达到|为)`,
);
/** What is so already, said in a part on the coming year: 我国有13亿人口. */
const STANDS_NOW =
  /(?:(?<!每[^，,；;]{1,4})拥有|现有|已有|我[国省市区县]有|目前有?|截至[^，,]{2,10}|累计已|已累计|达到了)[^，,；;]{0,12}$/;
/** 广东拥有8个产业集群，人口1.5亿左右: what goes on from it without a verb of doing. */
const STANDS_ON =
  /(?<!每[^，,；;]{1,4})(?:拥有|已有)(?:(?!将|要|力争|目标|推动|推进|加快|新增|建设|打造|实现|提高|提升|达到|确保|培育|支持|增长)[^。；;])*$/;
const NOW =
  /(?<![由从比较])(?:目前|当前|现在|截至目前|迄今)(?![^。；;]*(?:其余|底前|年内|力争|将))[^。；;]*$/;
/** 目前已开工8条, in a sentence that tells of what is planned. */
const DONE_BY_NOW =
  /^[^，,；;]{0,8}已(?:经)?(?:开工|完成|建成|投用|投入|达到?|超过?|有|累计|实现|突破|启动|落地|完工|竣工|通车|下达|拨付)[^，,；;]*$/;
/** 23个超额完成: what is done by the words behind. */
const DONE_BEHIND = /^[\u4e00-\u9fff]{0,6}?(?:已经?|超额|提前|如期|圆满)(?:完成|实现|达到|建成)/;
const EXPECTED_WORDS =
  /(?:(?<!年初|原|此前|去年|上年)预计|(?<![于合超及])预期(?!目标|寿命|性|收益|管理|引导)|有望)/;

/** 210亿元和241.4亿元（预计数，下同）: a note in brackets on the number or on the list that it is of. */
const NOTED = /^(?:[、和及与][^，,。；;、（(]{1,14})*[（(]预计/;
/** 去年的目标是5.5%左右，实际增长3%: what came of a goal. */
const CAME_OF =
  /(?:去年|上年|前年|年初|原定|[0-9]{4}年)[^。]*目标[^。]*[，,]实际(?:增长|完成|达到?|为|仅|下降|新增)[^，,；;。]{0,6}$/;

/** What the place of a sentence says of its figures. */
export interface Telling {
  /** It stands where the report tells of what is to be done. */
  readonly ahead: boolean;
  /** The year that is reported on. */
  readonly year?: number;
  /** From where on words tell of it: its own beginning, or that of the sentence before, which it goes on with 其中. */
  readonly since: number;
  /** It only says that goals follow. */
  readonly goals?: boolean;
  /** It tells of a time that has gone by. */
  readonly past?: boolean;
}

/** As far back as words tell of a figure, in characters: longer than a sentence that lists a year's targets. */
const REACH = 600;

/** Whether a figure is a target or a forecast: by the words up to it, else by the place in the report. */
export function modalityOf(
  text: string,
  clause: Span,
  number: Span,
  { ahead, year, since }: Telling,
): Modality | undefined {
  const at = number.start;
  const start = Math.max(since, at - REACH);
  const before = text.slice(start, at);
  if (NOTED.test(text.slice(number.end, number.end + 40))) return 'expected';
  if (isGoal(text, clause, number)) return 'target';
  const said = text.slice(clause.start, at);
  if (CAME_OF.test(before) || DONE_BY_NOW.test(said) || countsParts(text, clause, number)) return undefined;
  if (announces(text, clause, number)) return undefined;
  const planned = ahead
    ? !DONE_BEHIND.test(text.slice(number.end, number.end + 12)) && !isSoNow(before, said, year)
    : TARGET_WORDS.test(text.slice(start, at + 1)) || lastTimeIn(before, year) === 'ahead';
  if (planned) return 'target';
  return EXPECTED_WORDS.test(before) && !/已(?:经)?(?:完成|达到|超过|突破)|实际/.test(before)
    ? 'expected'
    : undefined;
}

/** Whether the words before a figure in a part on what is to be done say that it is so already. */
const isSoNow = (before: string, clause: string, year: number | undefined): boolean =>
  (!TARGET_WORDS.test(before) && (STANDS_NOW.test(clause) || STANDS_ON.test(before))) ||
  NOW.test(before) ||
  lastTimeIn(sinceGoals(before), year) === 'past' ||
  /(?:过去|已(?:经)?(?:完成|建成|达到|超过))[^，,]{0,12}$/.test(clause);

const ALL_GOALS_NAMED = new RegExp(GOALS_NAMED, 'g');

/** The words from the last that name goals on: in 2017年的主要预期目标是… the year is of the goals. */
function sinceGoals(words: string): string {
  const last = [...words.matchAll(ALL_GOALS_NAMED)].at(-1);
  return last ? words.slice(last.index) : words;
}

/** 由上年的28.9%调整为…: the first end of a move that a year before names has happened. */
export const startsInPast = (text: string, clause: Span, at: number): boolean =>
  /(?<!目标)[由从](?:上年|去年|前年|目前|现在|现有|现行|\d{4}年)[^，,；;]*$/.test(
    text.slice(clause.start, at),
  );

const PERIODS =
  /(?<!比|较|比上|是|于)((?:19|20)\d{2}年(?:以来|末|底|初)?|“[一二三四五六七八九十]{1,3}五”(?:期末|期间|时期|以来)?|(?:[一二三四五六七八九十]{1,2}年)?年均|[三四五六七八九十]{1,2}年(?:来|间|累计)|\d{1,2}月末|\d{1,2}[—-]\d{1,2}月|[上下]半年|前?[一二三四]季度)(?!以来)/gu;

/** The period that the clause itself names for the figure, the nearest before it; 比2005年 names a base, not a period. */
export function periodOf(text: string, clause: Span, at: number): string | undefined {
  const words = text.slice(clause.start, at);
  const named = [...words.matchAll(PERIODS)].map((match) => match[1] ?? '');
  return named.at(-1)?.replace(/累计$|来$|间$/, '');
}
