import type { Content } from '../../../src/core/model.ts';
import { phrase, slideId } from '../make.ts';

export const frontContents: Readonly<Record<string, Content>> = {
  'cover-least': { type: 'cover', title: phrase('政府工作报告'), under: [], art: [] },
  'cover-usual': {
    type: 'cover',
    title: phrase('<2024年>：江岸新区交出稳中有进的答卷'),
    over: phrase('江岸新区第三届人民代表大会第四次会议'),
    under: [phrase('区长作《政府工作报告》'), phrase('<2025年1月8日>')],
    art: [1, 0.42, 0.3, 0.12, 0.08, 0.05],
  },
  'cover-most': {
    type: 'cover',
    title: phrase(
      '关于江岸新区<2024年>国民经济和社会发展计划执行情况与<2025年>国民经济和社会发展计划草案的报告',
    ),
    over: phrase('<2025年1月8日>在江岸新区第三届人民代表大会第四次会议上'),
    under: [
      phrase('江岸新区发展和改革局'),
      phrase('江岸新区第三届人民代表大会第四次会议文件（十二）'),
      phrase('<2025年1月8日>'),
    ],
    art: [1, 0.8, 0.6, 0.42, 0.3, 0.22, 0.12, 0.08, 0.05, 0.01],
  },
  'contents-least': {
    type: 'contents',
    title: phrase('目录'),
    parts: [{ title: phrase('去年工作回顾'), items: [], slide: slideId('section-usual') }],
  },
  'contents-usual': {
    type: 'contents',
    title: phrase('目录'),
    parts: [
      {
        title: phrase('<2024年>：稳住大盘'),
        items: ['产业升级', '港口开放', '城乡建设', '民生实事'].map(phrase),
        slide: slideId('section-usual'),
      },
      { title: phrase('今年的目标和总体要求'), items: [], slide: slideId('targets-usual') },
      {
        title: phrase('今年的重点工作'),
        items: ['扩大有效投资', '办好“一港两园”', '守住粮食安全底线', '推进绿色转型', '兜牢民生底线'].map(
          phrase,
        ),
        slide: slideId('tasks-usual'),
      },
    ],
  },
  'contents-most': {
    type: 'contents',
    title: phrase('目录'),
    parts: [
      '过去五年工作回顾',
      '当前面临的形势',
      '今后五年的总体要求和主要目标',
      '着力建设现代化产业体系',
      '着力扩大国内需求',
      '着力深化改革开放',
      '着力推动绿色发展',
      '着力保障和改善民生',
      '加强政府自身建设',
    ].map((title) => ({
      title: phrase(title),
      items: [],
      slide: slideId('section-usual'),
    })),
  },
  'contents-many': {
    type: 'contents',
    title: phrase('目录'),
    parts: Array.from({ length: 18 }, (_, index) => ({
      title: phrase(
        ['优化现代产业体系', '推动区域协调发展', '建设资源节约型社会', '完善社会主义市场经济体制'][
          index % 4
        ] ?? '',
      ),
      items: [],
      slide: slideId('section-usual'),
    })),
  },
  'section-many': {
    type: 'section',
    title: phrase('建立健全基本公共服务体系，推进民生改善'),
    number: 8,
    items: Array.from({ length: 19 }, (_, index) => ({
      title: phrase(
        ['实施积极的就业政策', '健全覆盖城乡居民的社会保障体系', '完善基本医疗卫生制度', '提高住房保障水平'][
          index % 4
        ] ?? '',
      ),
    })),
  },
  'section-too-many': {
    type: 'section',
    title: phrase('建立健全基本公共服务体系'),
    number: 9,
    items: Array.from({ length: 60 }, () => ({ title: phrase('健全覆盖城乡居民的社会保障体系') })),
  },
  'section-least': { type: 'section', title: phrase('去年工作回顾'), number: 1, items: [] },
  'section-usual': {
    type: 'section',
    title: phrase('<2024年>：稳住大盘、稳中有进'),
    number: 2,
    items: ['产业升级', '港口开放', '三项攻坚', '城乡建设', '改革试点', '民生实事'].map((title) => ({
      title: phrase(title),
    })),
  },
  'section-most': {
    type: 'section',
    title: phrase('坚持稳中求进工作总基调，扎实推动高质量发展取得新成效'),
    number: 12,
    items: [
      '着力扩大有效需求和投资',
      '加快建设现代化产业体系',
      '深入实施创新驱动发展',
      '高水平推进对外开放合作',
      '促进城乡区域协调发展',
      '巩固拓展脱贫攻坚成果',
      '加强生态环境综合治理',
      '持续增进民生福祉',
      '防范化解重点领域风险',
      '全面加强政府自身建设',
    ].map((title) => ({ title: phrase(title) })),
  },
  'tasks-usual': {
    type: 'tasks',
    title: phrase('今年要抓好八项重点工作'),
    tasks: [
      '着力扩大有效投资',
      '加快建设现代化产业体系',
      '全面落实“三个一批”',
      '更高水平推进对外开放',
      '有序防范化解重点领域风险',
      '扎实推进乡村全面振兴',
      '加快发展方式绿色转型',
      '在发展中保障和改善民生',
    ].map((title) => ({ title: phrase(title) })),
  },
  'tasks-least': {
    type: 'tasks',
    title: phrase('三项攻坚'),
    tasks: ['防范化解风险', '巩固脱贫成果', '治理环境污染'].map((title) => ({ title: phrase(title) })),
  },
  'tasks-most': {
    type: 'tasks',
    title: phrase('办好十二件民生实事'),
    tasks: [
      '新增公办幼儿园学位[6000个]',
      '改造农村危房[1200户]',
      '建设社区老年助餐点[80个]',
      '完成适龄女性“两癌”免费检查[5.6万人]',
      '新增公共停车泊位[3000个]',
      '改造老旧供水管网[52公里]',
      '开展职业技能培训[2万人次]',
      '建设口袋公园[30处]',
      '为困难残疾人家庭实施无障碍改造[600户]',
      '实现行政村[5G]网络全覆盖',
      '新建改建农村公路[300公里]',
      '加装既有住宅电梯[120台]',
    ].map((title) => ({ title: phrase(title) })),
  },
  'quotation-usual': {
    type: 'quotation',
    title: phrase('总体要求'),
    quotation: phrase(
      '坚持稳中求进、以进促稳、先立后破，在转方式、调结构、提质量、增效益上积极进取，不断巩固稳中向好的基础。',
    ),
  },
  'quotation-most': {
    type: 'quotation',
    title: phrase('清醒看到困难和不足'),
    quotation: phrase(
      '我们也清醒看到，前进道路上还有不少困难和挑战：产业结构不优，传统产业占比仍然较高；科技创新能力不强，领军企业和高端人才偏少；城乡区域发展不平衡，公共服务还有短板；一些干部的思想观念、能力作风与高质量发展要求还不相适应。对此，我们将采取有力措施，切实加以解决。',
    ),
  },
  'blank-usual': { type: 'blank', title: phrase('白板') },
  'sources-least': {
    type: 'sources',
    title: phrase('数字出自报告原文'),
    report: [phrase('政府工作报告')],
    keys: ['target'],
  },
  'sources-usual': {
    type: 'sources',
    title: phrase('数字出自报告原文，差由其中两个数算出'),
    report: [
      phrase('<2024年>江岸新区政府工作报告'),
      phrase('江岸新区第三届人民代表大会第四次会议'),
      phrase('<2025年1月8日>'),
    ],
    keys: ['difference', 'past', 'target'],
  },
  'sources-most': {
    type: 'sources',
    title: phrase('数字出自报告原文，差和年均增长由其中两个数算出'),
    report: [
      phrase('关于江岸新区<2024年>国民经济和社会发展计划执行情况与<2025年>国民经济和社会发展计划草案的报告'),
      phrase('江岸新区发展和改革局'),
      phrase('江岸新区第三届人民代表大会第四次会议文件（十二）'),
      phrase('<2025年1月8日>'),
    ],
    keys: ['difference', 'growth', 'past', 'expected', 'target'],
  },
  'closing-usual': {
    type: 'closing',
    title: phrase('同心同德，实干笃行，谱写新区高质量发展新篇章'),
    under: [phrase('江岸新区人民政府')],
  },
};
