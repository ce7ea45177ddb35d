import type { Content } from '../../../src/core/model.ts';
import { figure, phrase } from '../make.ts';

export const pointsContents: Readonly<Record<string, Content>> = {
  'points-least': {
    type: 'points',
    title: phrase('坚持把发展经济的着力点放在实体经济上'),
    points: [phrase('培育壮大*先进制造业集群*'), phrase('支持企业*技术改造*')],
  },
  'points-usual': {
    type: 'points',
    title: phrase('持续优化营商环境，新登记经营主体[3.6万户]'),
    points: [
      '推行“高效办成一件事”，企业开办时间压缩至*半个工作日*',
      '全面清理政府采购、招标投标领域的*隐性壁垒*',
      '落实减税降费和缓税政策，为企业减负[42.7亿元]',
      '建立领导干部联系重点企业制度，帮助解决用工、用能、融资等*实际困难*',
    ].map(phrase),
  },
  'points-most': {
    type: 'points',
    title: phrase('深入推进生态环境综合治理，空气质量优良天数比例达到[91.2%]，比上年提高[1.8个百分点]'),
    points: [
      '完成钢铁、水泥、焦化等重点行业超低排放改造，淘汰老旧柴油货车[1.3万辆]，扬尘污染得到有效控制',
      '统筹推进沿江化工企业“关改搬转”，[37家]企业按期完成搬迁改造并通过省级验收',
      '实施小流域综合治理，国控断面水质优良比例保持[100%]，城市黑臭水体基本消除',
      '加快推进“无废城市”建设，生活垃圾回收利用率提高到[38%]，焚烧处理能力满足需要',
      '完成造林绿化[16.8万亩]，修复废弃矿山[2140亩]，湿地保护率达到[62%以上]',
    ].map(phrase),
  },
  'points-figure': {
    type: 'points',
    title: phrase('稳住外贸基本盘，进出口总额达到[512.8亿元]'),
    points: [
      '开行中欧班列*回程专列*',
      '综合保税区封关运行，跨境电商进出口增长*较快*',
      '“一企一策”帮助企业*稳订单、拓市场*',
      '与[56个]国家和地区建立*经贸往来*',
    ].map(phrase),
    figure: figure('512.8亿元', '全年进出口总额'),
  },
  'points-series': {
    type: 'points',
    title: phrase('推进文化强区建设'),
    points: ['实施*文化惠民*工程', '建好江岸*非遗展示中心*', '举办市民文化节', '培育文化产业*新业态*'].map(
      phrase,
    ),
  },
  'points-share': {
    type: 'points',
    title: phrase('公办幼儿园在园幼儿占比达到[58.2%]'),
    points: [phrase('新建*公办幼儿园*'), phrase('扩大*普惠性学前教育*资源'), phrase('配齐教师、保育员')],
    figure: figure('58.2%', '公办幼儿园在园幼儿占比'),
  },
};
