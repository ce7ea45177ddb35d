import type { Fact } from '../model.ts';
import { SYNONYMS } from './synonyms.ts';

/** What of an indicator a figure gives: how much it is, by which part or by how much it moved, its place, its make-up. */
export type Measure = 'amount' | 'growth' | 'increase' | 'rank' | 'part';

/** What a figure measures, under one name whatever the report calls it. */
export interface Indicator {
  readonly name: string;
  readonly measure: Measure;
  /** It is one of the statistics that every report knows (`synonyms.ts`): its name alone says what is measured. */
  readonly known: boolean;
}

/** Whose it is or when, and words of doing, at the head of a name. */
const LEAD =
  /^(?:其中|预计|全年|今年|去年|上年|明年|当年|本年度?|20\d{2}年|全[国省市区县州盟旗镇乡]|[我本][国省市区县州盟旗镇乡]|实现|完成|累计)+(?=.{2})/;
/** When, at the end of one: 城镇调查失业率全年控制在5.5%. */
const TRAIL = /(?<=.{4})(?:全年|年末|年底)$/;
/** Short for the full words of the statistics, within a name. */
const SHORT: readonly (readonly [short: RegExp, full: string])[] = [
  [/规上/g, '规模以上'],
  [/规模(?=工业)/g, '规模以上'],
];
/** A rate's own name: 工业增加值增速 达 9.7% states the growth of 工业增加值. */
const RATE = /(?:年均)?(?:增长速度|增长率|增速|增幅|涨幅|降幅|增长|上涨)$/;
const RATIO_UNIT = /^(?:%|‰|倍|番|成)$/;

const NAMES: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((names) => names.map((name) => [plain(name), names[0]] as const)),
);

/** Returns what a fact measures. */
export function indicatorOf(fact: Fact): Indicator {
  const words = plain(fact.indicator);
  const rate = (fact.kind === 'level' || fact.kind === 'to') && fact.unit === '%' && RATE.test(words);
  const { name, known } = standardName(rate ? words.replace(RATE, '') : words);
  return { name, known, measure: rate ? 'growth' : measureOf(fact) };
}

/** Returns the usual name of an indicator, whoever's it is, and whether it is one of those that every report knows. */
export function standardName(words: string): Pick<Indicator, 'name' | 'known'> {
  const bare = plain(words);
  const known = NAMES.get(bare);
  return { name: known ?? bare, known: known !== undefined };
}

function measureOf({ kind, unit }: Fact): Measure {
  if (kind === 'rank' || kind === 'part') return kind;
  if (kind === 'change') return RATIO_UNIT.test(unit) ? 'growth' : 'increase';
  return kind === 'level' && unit === '倍' ? 'growth' : 'amount';
}

function plain(name: string): string {
  const bare = name
    .normalize('NFKC')
    .replace(/[“”"'\s()的]/g, '')
    .replace(LEAD, '')
    .replace(TRAIL, '');
  return SHORT.reduce((words, [short, full]) => words.replace(short, full), bare);
}

/** Names of single words that say nothing of whose or of what it is: 投资 完成率 总里程, 中央财政安排. */
const GENERIC =
  /^(?:(?:基本|全面|累计|超额|顺利|共)?(?:建成|完成|实现|投产|竣工|开工|建设|改造)(?:投产|投用|运营|通车)?|(?:中央|地方|各级|省级|市级)?财政.{0,3}(?:安排|投入|拨付|下达)|.{0,4}(?:安排|投入|下达|拨付).{0,4}资金|平均.{0,2}天.{0,2}新增|.{0,2}(?:投资|产值|收入|支出|资金|贷款|面积|里程|规模|总量|总数|数量|产量|产能|比重|占比|比例|覆盖|受益|惠及|项目|企业|指标|标准|任务|工程|时间|增量|增加|满意率|合格率|完成率|处理率|办结率|达标率|死亡人数|受伤人数|覆盖率|参保率))$/;

/** Whether a name is one that is not used of two things in a report. */
export const isSpecific = ({ name, known }: Indicator): boolean =>
  known || (name.length >= 4 && !GENERIC.test(name) && !/[,，、。;；:：0-9]/.test(name));
