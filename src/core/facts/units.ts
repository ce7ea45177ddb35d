/**
 * Measure words of Chinese official prose, longest first within a group. The class is open: a number whose measure word
 * is not here still counts where a scale word (万, 亿) says that it is an amount, with the unit ''.
 */
const RATES = '个百分点|百分点|个千分点|[%％]|‰|倍|番|成';
const MONEY = '(?:美|欧|日|港|澳|加|韩|新台)元|英镑|卢布|元|角|分钱';
const AREA = '平方公里|平方千米|平方米|平方厘米|公顷|亩';
const VOLUME = '立方米|立方公里|立方|千升|升|标箱|标准箱|桶';
const LENGTH = '车道公里|公里|千米|海里|厘米|毫米|微米|纳米|米(?!粉|面|袋)|里';
const WEIGHT = '标准煤|吨公里|吨标准煤|吨|公斤|千克|毫克|微克|斤|担|克';
const POWER =
  '千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|瓦时|瓦|千伏安|千伏|伏|度(?=[，。；、电]|$)|千牛|牛米|马力|兆帕|千卡|大卡';
const TIME =
  '个百分点|个工作日|工作日|个交易日|个月|个小时|小时|分钟|秒钟|秒|周(?!年|边|围)|天|年(?!级|龄|产|均|末|初|底|代|度)|岁|季度|个季度';
const PEOPLE =
  '人\\/?次|人公里|人(?!口|均|才|民|工|力|大|员|类|均)|名(?!牌|优|特|校|镇|村|城|列|单|义|胜|院|家|师|企|医)|位|户|口';
const MEDALS = '[金银铜](?=[0-9，、。])|枚';
/** Symbols of measure in Latin letters, whole words only, so that 5G and 4K stay names. */
const SYMBOLS =
  '(?:[PE]FLOPS|PF|EF|[GMk]?W[hp]?|k[mgV]|mm|cm|nm|[GTP]B|[GM]bps|dB|℃|mg\\/L|μg\\/m³)(?![A-Za-z])';
const COUNTERS =
  '台套|台次|台|套|架次|架|艘次|艘|辆次|辆|列(?!入|为|全)|班次|班|车次|趟|航班|条|座|处|所(?!有|在|得|以)|家(?!庭|电|具|长|禽|畜|政|园|乡)|个|项|件|宗|起|例|届|批|次|场|期|册|卷|部(?!分|门|署|委|队)|篇|份|张|枚|块|片|株|棵|头|只|羽|匹|尾|间|幢|栋|栏|孔|口|眼|盏|门|支|对|双|组|类|种(?!植|养|子|粮|业|畜)|级(?=[，。；、])|层|道|线|床|米线|站|段|亿条|轮|款|把|根|名次|节(?!能|水|约|目|日|点|支|余|煤|省)|步|点(?=[，。；、]|$)|版|集(?!中|成|聚|群|团|体|镇|约)|幅|顶|盒|箱|吨级|人份|剂次|剂|公顷次|亩次|户次|批次|件次|例次|场次|班列|标段|个点|席|营|桌|匹次|树|页|字';
const LARGE_KINDS =
  '大(?:产业集群|领域|类别|类|行业|产业|板块|工程|行动|体系|方面|举措|任务|平台|系统|片区|组团|基地|标志性工程|重点工程|重点任务|攻坚行动|专项行动|园区|高地|集群)';

const PLAIN = [
  RATES,
  MONEY,
  AREA,
  VOLUME,
  LENGTH,
  WEIGHT,
  POWER,
  TIME,
  LARGE_KINDS,
  PEOPLE,
  COUNTERS,
  MEDALS,
  SYMBOLS,
].join('|');

const UNIT = new RegExp(
  `^(?:${PLAIN})(?:[/／](?:人|年|天|日|月|亩|吨|公里|平方公里|平方米|立方米|公顷|小时|次|户|万人|千瓦时|人·月))?`,
);

/** Returns the unit that the text begins with, or ''. */
export function unitAt(text: string): string {
  return UNIT.exec(text)?.[0] ?? '';
}

/** Units that start with what looks like a scale: 28800千瓦 is 28800 of 千瓦. */
export const PREFIXED_UNIT = /^(?:千(?:瓦|牛|米|克|伏|升|卡|帕|赫|焦)|百分点)/;

export const isRate = (unit: string): boolean => /^(?:[%％‰倍成番]|个?百分点|个千分点)$/.test(unit);

const PHYSICAL = new RegExp(`^(?:${[AREA, VOLUME, LENGTH, WEIGHT, POWER].join('|')})`);

/** Units that measure a property of what is named before the number, not things that are named behind it. */
export const isPhysical = (unit: string): boolean => PHYSICAL.test(unit);
