import { expect, test } from 'vitest';
import { isShowable } from '../../../src/core/plan/showable.ts';
import { factIn, sourceOf } from './planning.ts';

const shown = async (said: string, printed: string): Promise<boolean> => {
  const source = await sourceOf(said);
  return isShowable(source, factIn(source, printed));
};

test.each([
  ['全区粮食总产量达到38.6万吨。', '38.6万吨'],
  ['新增养老床位1240张，新建托育机构18家。', '18家'],
  ['共向2300名务工人员发放稳岗补贴。', '2300名'],
  ['完成35个山村供水管网改造。', '35个'],
])('%s: %s is set large, since its name says all that it means', async (said, printed) => {
  expect(await shown(said, printed)).toBe(true);
});

test.each([
  ['a class of places goes on behind it', '6家开发区进入全省综合考评前30强。', '6家'],
  ['a noun behind it is what it measures', '抓好望江2万吨码头前期工作。', '2万吨'],
  ['a clause before is carried as its name', '9个县区财政收入都不同程度有所增加，共增加27亿元。', '27亿元'],
  ['its multiple is of a year that the name leaves out', '旅游收入是2015年的2.6倍。', '2.6倍'],
  ['two numbers share one name', '城乡居民收入分别增长8.7%和8.6%。', '8.7%'],
  ['it belongs to what stands before 的', '投资3.4亿元的体育中心项目开工建设。', '3.4亿元'],
  ['a rate does not say of what', '办理代表建议68件，办结率100%。', '100%'],
  ['it counts what stands before 的', '近30万云溪人的家园，正在变得更美。', '30万'],
  ['a ratio does not say of what', '降低大病保险起付线，报销比例由50%提高到60%。', '60%'],
  ['it is a part of a name in quotation marks', '入选“改革开放最成功的40个城市”。', '40个'],
  ['it is a part of what stands before the brackets', '省级奖牌252枚（金牌88枚、银牌84枚）。', '84枚'],
  ['something else rises', '提高农村6000万人口供水保障水平。', '6000万'],
  ['something else rises than the people counted', '提高6000万农村人口供水保障水平。', '6000万'],
  ['each of several is meant', '烟草、机械等5个产业年产值均达到100亿元以上。', '100亿元'],
  ['it is of a sentence before', '中央财政此项支出98亿元。', '98亿元'],
  ['it is how long something was', '超过1950年到2002年53年的总和。', '53年'],
  ['it announces a list', '建设科技创新高地5大标志性工程。', '5大标志性工程'],
  ['what it is of stands before a list', '对沿线国家投资额、进出口额分别占全市的48.3%、49%。', '49%'],
  ['it says an amount of what is not named', '粮食再获丰收，2007年产量达到50150万吨。', '50150万吨'],
  ['a partner is cut off', '全市医院与70所国内外名院建立合作关系。', '70所'],
  [
    'what was done is said once, behind the last of a list',
    '完成96个集镇（中心村）、35个山村供水管网改造。',
    '96个',
  ],
  ['it says a total of what is not named', '春耕秋收都很顺利，总产量89.4万吨。', '89.4万吨'],
  ['it does not say of what it is so much a head', '新农合参合率93.6%，各级财政补助人均129元。', '129元'],
  ['it does not say what reached so many', '改造老旧小区16.7万个，惠及2900多万家庭。', '2900多万'],
  ['what there are so many of is not named', '招商签约项目362个，新落地141个。', '141个'],
  ['whether 新增 is said of it too cannot be told', '新增上市企业7家、分离发展服务企业145家。', '145家'],
  ['whether 申请 is said of it too cannot be told', '新申请专利3.9万件、授权专利3.2万件。', '3.2万件'],
  ['what went into use is not named', '开工工业项目507个，建成投产204个。', '204个'],
  [
    'which way it differs is left out',
    '“三农”贷款增速比各项贷款平均增速分别高4.2和0.7个百分点。',
    '0.7个百分点',
  ],
  ['what moves at that speed is not named', '经济以7%左右的速度可以实现比较充分的就业。', '7%'],
  ['of what industry it is the core is not named', '数字经济引领发展，核心产业增加值增长13%。', '13%'],
  ['lines of what opened is not named', '铁路投资超过8000亿元，新投产里程8000公里以上。', '8000公里'],
  ['it is an area of what is not named', '稳定烤烟生产，种植面积67.1万亩。', '67.1万亩'],
  ['whose readers they are is not named', '全市有公共图书馆6个，全年读者累计64.3万人次。', '64.3万人次'],
  ['it is a condition of a call', '只要我们汇聚300万人民的力量，就一定能成功。', '300万'],
])('not shown where %s: %s', async (_, said, printed) => {
  expect(await shown(said, printed)).toBe(false);
});
