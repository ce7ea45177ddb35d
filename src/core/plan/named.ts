import type { Fact } from '../model.ts';
import { isClosed } from './compress.ts';

/** Words that name nothing by themselves: verbs, and measures that do not say of what. */
const EMPTY = new RegExp(
  '^(?:' +
    '(?:惠及|受益|覆盖|连续|增长|增加|下降|完成|实现|新增|达到|达|改革|其中|累计|同比|年均|分别|培训|扩招|投资|调配|支持|基本|确保|转移|新|建成|新建|改造|改建|扩建|开工|启动|实施|推进|建设|修改|废止|清理|取消|下放|交付|竣工|投产|投运|运行|计划|安排|全部|占|比|约|共|总|跻身)+(?:项目|里程)?|' +
    '(?:国家|省|市|县|区)级|(?:藏书|读者)(?:累计)?|比例|比重|标准|税率|利率|报销比例|补助标准|最低标准|起付线|起征点|' +
    '(?:年|总)?(?:产值|增加值|产量|产|销量|销售额|余额)|总和|同期|总投资|总量|总数|数量|规模|金额|面积|项目|工程|资金|任务|人员|产品|措施|活动|' +
    '(?:惠及|受益)(?:家庭|群众|人口|居民|职工|农户|企业|学生)?|新?(?:落地|签约|开工|投产|竣工|入驻)|' +
    '(?:[上下]半年|[一二三四前首]{1,2}季度)(?:增长|下降)?|' +
    '(?:创建|办结|办复|满意|合格|完成|达标|参保|覆盖|普及|入户|通过|使用|处理|利用|兑现|签约|履约|回复|答复|转化|执行|成功|优良|参合)率|(?:种植|播种|收购|销售|养殖)(?:面积|金额|数?量)' +
    ')$',
);
/** A particle or an auxiliary at the head of a name says that its beginning was cut away. */
const BEHEADED =
  /^(?:[的之等了级]|[这這][一部些样]|就(?![业近地医学])|以[上下内]|就是|年前|速度|增速|问题|要(?!素)|应当|必须|初步)/;
/** A place or a comparison, not what is measured. */
const ADVERBIAL = /^(?:在|从|对|向|当|随|与|将|把|经过|其中|用|以|为了?)/;
/** What a number is of stands in another sentence, or what is named is only the occasion of it. */
const BORROWED =
  /[此该这上]项|上述|^核心产业|不同程度|^[^，]{0,4}财政[^，]{0,4}安排$|^[^，]{0,4}财政补助(?:人均|标准)?$|^(?:克服|面对|应对|顶住|抵御|受(?!理|益|训|灾|助|众))/;
/** 前 or 后 whose number is another figure's (综合评价前 of 前50强), 从 whose end is left out. */
const TRUNCATED = /[前后达超为至]$|只要|如果|[从由自][^，]{0,8}$/;
/** A gap without what it is a gap of. */
const GAP = /仅次于|^(?:超(?!额|高|低)|高[于出]|低于|快于|慢于|优于|好于|领先|[比占])/;
/** 比各项贷款平均增速 without 高: which way it differs is left out. */
const UNFINISHED = /(?<![占同环对之])比(?![重例率亚赛较])[^高低快慢多少大增减提降升下上超缩扩压节翻]{2,}$/;

/** Whether the words name a thing that is measured, without another number in them. */
export function namesMeasured(name: string, fact: Fact): boolean {
  if (
    BEHEADED.test(name) ||
    EMPTY.test(name) ||
    EMPTY.test(fact.indicator) ||
    GAP.test(name) ||
    TRUNCATED.test(name) ||
    BORROWED.test(name) ||
    UNFINISHED.test(name) ||
    (fact.kind === 'rank' && name.includes(fact.printed)) ||
    (/[高低]于全[国省市]/.test(name) && fact.unit !== '个百分点')
  )
    return false;
  if (ADVERBIAL.test(fact.indicator) && !fact.verb) return false;
  const digits = /\d/.test(name.replace(/\d{4}年|“[^”]*”|[A-Z][\d.]+/g, ''));
  return !digits && isClosed(name) && !/[，。；：]|分别/.test(name);
}
