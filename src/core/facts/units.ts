/**
 * Units and measure words of official prose, by sense, looked up longest first (吨公里 before 吨). The class is open: a word
 * that is not here is still a unit where it alone stands between a number and a stop (`openUnitAt`).
 */
const RATES = '个百分点 百分点 个千分点 千分点 % ％ ‰ 倍 番 成';
const MONEY =
  '元 角 分钱 人民币 美元 欧元 日元 港元 澳元 加元 韩元 新元 英镑 卢布 卢比 法郎 马克 瑞郎 新台币';
const AREA = '平方公里 平方千米 平方米 平方厘米 公顷 亩 平米 平方';
const VOLUME = '立方米 立方公里 立方 千升 毫升 升 标箱 标准箱 重量箱 重箱 桶 蒸吨';
const LENGTH =
  '车道公里 单线公里 皮长公里 芯公里 公里 千米 海里 华里 英里 延米 分米 厘米 毫米 微米 纳米 米 里';
const WEIGHT = '吨标准煤 吨标煤 吨公里 吨海里 载重吨 总吨 吨 公斤 千克 毫克 微克 市斤 斤 市担 公担 担 克';
const POWER =
  '千瓦时 千瓦小时 千瓦 兆瓦时 兆瓦 吉瓦时 吉瓦 瓦时 瓦 千伏安 千伏 伏 度电 千牛 牛米 匹马力 马力 兆帕 千卡 大卡 焦耳 分贝 摄氏度';
const TIME =
  '个工作日 工作日 个交易日 交易日 个月 个半月 个小时 小时 课时 学时 分钟 秒钟 秒 个周 周 昼夜 天 年 周岁 岁 个季度 季度 工日';
const PEOPLE = '人次 人／次 人/次 人公里 人份 人年 人 名 位 户次 户 口';
const VEHICLES =
  '标台 台（套） 台(套) 台套 台次 台件 台班 台 架次 架 艘次 艘 辆次 辆 列次 列 班次 班列 班 车次 趟 航班';
const THINGS =
  '部分 套 条 座 处 所 家 个 项次 项 件次 件 宗 起 例次 例 份 张 枚 块 片 只 间 幢 栋 栏 孔 眼 盏 门 支 对 双 组 类 种 层 道 线 床 站 段 款 把 根 幅 顶 盒 箱 席 桌 页 字 册 卷 部 篇 集 方面 个点 标段 公顷次 亩次 剂次 剂 批次 批 节 步';
const OCCASIONS = '次 场次 场 届 期 轮 名次';
const ANIMALS = '头只 羽只 头 只 羽 匹次 匹 尾 株 棵 群 窝 树';
const PLACES = '国 省 市 县 区 州 盟 旗 乡 镇 村';

/** Words that begin like a unit and may stand directly behind a number: 14亿人口, 3万家庭, 指数98.5位居全省首位. */
const LIKE_UNITS =
  '人口 人才 人民 人员 人均 人大 人工智能 名牌 名优 名列 名额 家庭 家长 户籍 户均 口岸 部门 部委 部分 支部 支队 支出 片区 场馆 场所 场均 项目 组织 群众 床位 床均 席位 座位 站点 站位 点位 线路 道路 层级 集体 集团 集中 集聚 集镇 集约 市场 市民 市级 市直 市区 市属 县级 县域 县区 县市 县城 省级 省份 省直 省属 区级 区县 区域 国家 国际 国道 村民 村庄 村级 村镇 乡镇 乡村 乡级 镇村 镇级 州市 年均 年产 年度 年底 年末 年初 年龄 年级 年代 年轻 周年 周边 周围 天然 度假 里程 升至 升到 升为 升级 升高 处于 处在 位居 位列 位于 列入 列为 列全 列居 列第 成为 成立 成功 成效 成果 成员 成长 台阶 台湾 台商 台胞 种植 种养 种子 种粮 种畜 节能 节水 节约 节目 节点 节日 节余 节支 批复 批准 期间 期末 次级 次贷 届满 类别 类似 片面 份额 段落 步入 步行 对口 对外 起步 例外 间接 栏目 倍增 条件 条例 头部 头雁 组建 米粉';

const wordsOf = (list: string): readonly string[] => list.split(' ');
const PHYSICAL = new Set([AREA, VOLUME, LENGTH, WEIGHT, POWER].flatMap(wordsOf));
const LISTS = [RATES, MONEY, TIME, PEOPLE, VEHICLES, THINGS, OCCASIONS, ANIMALS, PLACES];
const UNITS = new Set([...PHYSICAL, ...LISTS.flatMap(wordsOf)]);
const LONGEST = Math.max(...[...UNITS].map((unit) => unit.length));
const LIKE_UNIT = new RegExp(`^(?:${wordsOf(LIKE_UNITS).join('|')})`);

/** Symbols of measure in Latin letters, whole words only, so that 5G and 4K stay names. */
const SYMBOL =
  /^(?:[PE]FLOPS|PF|EF|[GMk]?W[hp]?|k[mgV]|mm|cm|nm|[GTPE]B|[GM]bps|dB|℃|(?:mg|μg|ug|g)\/(?:L|m³|m3|立方米))(?![A-Za-z])/;
/** Kinds that are counted with 大 alone: 9大领域. */
const LARGE_KIND =
  /^大(?:优势产业|主导产业|支柱产业|特色产业|新兴产业|重点产业|重点领域|关键数字|重点|范畴|亮点|看点|变化|标志性工程|攻坚行动|专项行动|重点工程|重点任务|产业集群|领域|类别|类|行业|产业|板块|工程|行动|体系|方面|举措|任务|平台|系统|片区|组团|基地|园区|高地|集群)/;
/** Units only where nothing but a stop stands behind them: 98.5分, 17度, 8级, 100点. */
const BEFORE_STOP = /^(?:分|度|级|点)(?=[，,。；;：:、）)]|$)/;
/** Medals: 8金4银6铜. */
const MEDAL = /^[金银铜](?=[0-9，,、。；;]|$)/;
/** What a unit is counted by: 元/吨, 微克/立方米, 元/人·月. */
const PER =
  /^[/／](?:人·月|立方米|平方公里|平方米|公里|公顷|小时|秒|千瓦时|万人|万元|人|年|天|日|月|亩|吨|斤|升|次|户|元)/;

/** Returns the unit that the text begins with, or ''. */
export function unitAt(text: string): string {
  const unit = plainUnitAt(text);
  if (unit === '') return '';
  return unit + (PER.exec(text.slice(unit.length, unit.length + 8))?.[0] ?? '');
}

function plainUnitAt(text: string): string {
  const special = (
    LARGE_KIND.exec(text) ??
    BEFORE_STOP.exec(text) ??
    MEDAL.exec(text) ??
    SYMBOL.exec(text)
  )?.[0];
  if (special) return special;
  const like = LIKE_UNIT.exec(text)?.[0].length ?? 0;
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const word = text.slice(0, length);
    if (UNITS.has(word)) return length < like ? '' : word;
  }
  return '';
}

/** What no unit is, though it stands alone behind a number: 110千伏线路, 第5号, 5型. */
const NO_UNIT =
  /^(?:号|路|型|版|线|年|月|日|时|时分|以|之|左|上|下|的|和|与|及|至|到|多|余|个|后|前|中|内|间|等|强|万|亿|千|百|元)/;

/** Returns the character that alone stands between a number and a stop, as units do; or ''. */
export function openUnitAt(text: string): string {
  const word = /^[\u4e00-\u9fff](?=[，,。；;、）)]|$)/.exec(text)?.[0] ?? '';
  return NO_UNIT.test(word) || LIKE_UNIT.test(word) ? '' : word;
}

/** Units that count places; behind a year they are no unit: 2025省考. */
export const countsPlaces = (unit: string): boolean => wordsOf(PLACES).includes(unit);

/** Units that start with what looks like a scale: 28800千瓦 is 28800 of 千瓦. */
export const PREFIXED_UNIT = /^(?:千(?:瓦|牛|米|克|伏|升|卡|帕|赫|焦)|百分点)/;

export const isRate = (unit: string): boolean => /^(?:[%％‰倍成番]|个?百分点|个?千分点)$/.test(unit);

/** Units that measure a property of what is named before the number, not things that are named behind it. */
export const isPhysical = (unit: string): boolean => PHYSICAL.has(unit.replace(/[/／].*$/, ''));
