import type { Content, DatedEvent } from '../../../src/core/model.ts';
import { phrase, place, year } from '../make.ts';

export const seriesContents: Readonly<Record<string, Content>> = {
  'series-usual': {
    type: 'series',
    title: phrase('地区生产总值连上台阶，<2024年>达到[2015.3]亿元'),
    unit: phrase('亿元'),
    points: [
      year(2018, '1180.4'),
      year(2019, '1240.6'),
      year(2020, '1296'),
      year(2021, '1502.7'),
      year(2022, '1688.9'),
      year(2023, '1836.2'),
      year(2024, '2015.3'),
      year(2025, '2130', { modality: 'target' }),
    ],
  },
  'series-share': {
    type: 'series',
    title: phrase('常住人口城镇化率<2024年>提高到[66.9%]'),
    points: [
      year(2018, '58.2%', { indicator: '常住人口城镇化率' }),
      year(2019, '61.4%', { indicator: '常住人口城镇化率' }),
      year(2021, '60.8%', { indicator: '常住人口城镇化率' }),
      year(2024, '66.9%', { indicator: '常住人口城镇化率' }),
      year(2025, '68%以上', { indicator: '常住人口城镇化率', modality: 'target' }),
    ],
  },
  'series-area': {
    type: 'series',
    title: phrase('发电装机容量十年翻了一番还多'),
    unit: phrase('万千瓦'),
    points: [
      year(2014, '124.6'),
      year(2015, '131.2'),
      ...Array.from({ length: 9 }, (_, index) => year(2016 + index, (140 + index * index * 2.7).toFixed(1))),
      year(2025, '360', { modality: 'expected' }),
    ],
  },
  'series-falls': {
    type: 'series',
    title: phrase('进出口总额增速由负转正'),
    points: [
      year(2020, '6.8%', {
        kind: 'change',
        direction: 'down',
        verb: { text: '下降', span: { start: 0, end: 2 } },
      }),
      year(2021, '12.4%', { kind: 'change', direction: 'up' }),
      year(2024, '超5.1%', { kind: 'change', direction: 'up' }),
    ],
  },
  'series-long': {
    type: 'series',
    title: phrase('十八年来的粮食产量'),
    unit: phrase('万吨'),
    points: [
      year(2004, '41.2'),
      year(2005, '43.5'),
      ...Array.from({ length: 16 }, (_, index) => year(2006 + index, (44 + index * 1.8).toFixed(1))),
    ],
  },
  'timeline-most': {
    type: 'timeline',
    title: phrase('一年来的九件大事'),
    events: [longEvent(0), ...Array.from({ length: 8 }, (_, index) => longEvent(index + 1))],
  },
  'timeline-usual': {
    type: 'timeline',
    title: phrase('<2024年>的六件大事'),
    events: [
      { on: '2024-02-20', date: phrase('<2月20日>'), what: phrase('江岸综合保税区封关运行') },
      { on: '2024-04-11', date: phrase('<4月11日>'), what: phrase('跨江通道主塔封顶，较计划提前[42天]') },
      { on: '2024-06-28', date: phrase('<6月28日>'), what: phrase('“江岸通”政务服务平台上线') },
      { on: '2024-09-03', date: phrase('<9月3日>'), what: phrase('首列中欧班列回程抵达，满载[50个]集装箱') },
      { on: '2024-10-18', date: phrase('<10月18日>'), what: phrase('省运会在新区体育中心开幕') },
      { on: '2024-12-26', date: phrase('<12月26日>'), what: phrase('城际铁路二期开通运营') },
    ],
  },
  'ranks-usual': {
    type: 'ranks',
    title: phrase('三项指标居全省前列'),
    ranks: [
      place(1, '第一位', '工业投资增速'),
      place(2, '第二位', '高新技术企业数量'),
      place(3, '第三位', '城镇居民人均可支配收入增速'),
    ],
  },
  'ranks-most': {
    type: 'ranks',
    title: phrase('六项指标进入全省前十'),
    ranks: [
      place(1, '第一', '工业投资增速'),
      place(1, '首位', '空气质量优良天数比例'),
      place(4, '第四', '进出口总额增速'),
      place(6, '第六', '城镇居民人均可支配收入增速'),
      place(6, '第六', '税收收入增速'),
      place(10, '第十', '科技进步综合水平指数'),
    ],
  },
  'ranks-unlike': {
    type: 'ranks',
    title: phrase('两项指标领先'),
    ranks: [place(10, '第十', '空气质量改善幅度', '全国'), place(1, '第一', '空气质量改善幅度', '全省')],
  },
};

function longEvent(index: number): DatedEvent {
  return {
    on: `2024-0${index + 1}-1${index}`,
    date: phrase(`<2024年${index + 1}月1${index}日>`),
    what: phrase('全长[38公里]的跨江城际铁路二期工程开通运营'),
  };
}
