import type { Content } from '../../../src/core/model.ts';
import { nine } from './figures.ts';
import { comparison, figure, line, phrase, target } from '../make.ts';

export const tablesContents: Readonly<Record<string, Content>> = {
  'table-least': {
    type: 'table',
    title: phrase('港口吞吐量：集装箱[120]万标箱'),
    heads: [phrase('指标'), phrase('绝对数')],
    lines: [line('集装箱（万标箱）', '=120')],
  },
  'table-usual': {
    type: 'table',
    title: phrase('<2024年>主要工业产品产量：原煤[320.5]万吨，同比增长[-7.4]%'),
    heads: ['产品名称', '单位', '产量', '同比增长（±%）'].map(phrase),
    lines: [
      line('原煤', '万吨', '=320.5', '=-7.4'),
      line('电力'),
      line('发电量', '亿千瓦时', '=45', '=2.6'),
      line('其中：风电', '亿千瓦时', '=8.75', '持平'),
      line('平板玻璃', '万重量箱', '=910', '=12.05'),
      line('数控机床', '台', '=3,450', ''),
    ],
  },
  'table-most': {
    type: 'table',
    title: phrase('各县区<2024年>主要经济指标：江岸新区地区生产总值[12345.6]亿元，比上年增长[6.2]%'),
    heads: [
      '单位：亿元',
      '地区生产总值',
      '比上年增长（±%，可比价）',
      '一般公共预算收入',
      '社会消费品零售总额',
      '金融机构人民币各项存款余额',
    ].map(phrase),
    lines: [
      line('江岸新区', '=12345.6', '=6.2', '=1098.35', '=4567.8', '=23456.7'),
      line('东山苗族土家族自治县', '=345.6', '=-0.4', '=12.3', '=210.9', '=1,987.6'),
      line('高新技术产业开发区', '=45.6', '=5左右', '—', '=8.25', '=98'),
      ...['南湖', '石桥', '古渡', '北岭', '西坪'].map((name) =>
        line(`${name}县`, '=234.5', '=超5', '=9.8', '=120', '=876.5'),
      ),
    ],
  },
  'comparison-least': {
    type: 'comparison',
    title: phrase('城镇新增就业[4.2万人]，去年为[4万人]'),
    was: phrase('去年'),
    now: phrase('今年'),
    rows: [comparison('城镇新增就业', '4万人', '4.2万人')],
  },
  'comparison-usual': {
    type: 'comparison',
    title: phrase('地区生产总值增长[5.8%]，<2023年>为[5.2%]'),
    was: phrase('<2023年>'),
    now: phrase('<2024年>'),
    rows: [
      comparison('地区生产总值', '1210.5亿元', '1285.6亿元', { difference: '+75.1亿元' }),
      comparison('地区生产总值增长', '5.2%', '5.8%', {
        difference: '+0.6个百分点',
        target: '5.5%左右',
        met: true,
      }),
      comparison('城镇新增就业', '4万人', '4.2万人', {
        difference: '+0.2万人',
        target: '4.5万人以上',
        met: false,
      }),
      comparison('居民消费价格上涨', '0.4%', '0.2%', { difference: '−0.2个百分点', target: '3%左右' }),
    ],
  },
  'comparison-most': {
    type: 'comparison',
    title: phrase('单位地区生产总值能耗下降[3.1%]，目标[2.5%左右]，超额完成全年节能降碳的约束性任务'),
    was: phrase('江岸市'),
    now: phrase('江岸新区'),
    rows: [
      comparison('单位地区生产总值能耗下降', '', '3.1%', { target: '2.5%左右', met: true }),
      comparison('城镇居民人均可支配收入', '超过49283元', '超过51283元', { difference: '+2000元' }),
      comparison('规模以上工业企业实现利润总额', '1300多亿美元', '1363亿美元', { difference: '+63亿美元' }),
      comparison('地级及以上城市细颗粒物平均浓度', '33微克/立方米', '29.4微克/立方米', {
        difference: '−3.6微克/立方米',
        target: '32微克/立方米以下',
        met: true,
      }),
      comparison('新建改建农村公路', '12.5万公里', '143.02万公里', { target: '1200万公里以上', met: false }),
    ],
  },
  'targets-usual': {
    type: 'targets',
    title: phrase('今年主要预期目标：地区生产总值增长[5.5%左右]'),
    targets: [
      figure('5.5%左右', '地区生产总值增长'),
      figure('4万人以上', '城镇新增就业'),
      figure('5%左右', '城镇调查失业率'),
      figure('3%左右', '居民消费价格涨幅'),
      figure('86万吨以上', '粮食产量'),
    ],
    asides: [
      '居民收入增长和经济增长*基本同步*',
      '进出口*促稳提质*，国际收支*基本平衡*',
      '单位地区生产总值能耗和主要污染物排放量*继续下降*',
      '生态环境质量*稳定改善*',
    ].map(phrase),
  },
  'targets-reached': {
    type: 'targets',
    title: phrase('今年主要预期目标：地区生产总值增长[5.5%左右]'),
    targets: [
      target('5.5%左右', '地区生产总值增长', '6.1%'),
      target('7%以上', '工业投资增长', '18.4%'),
      target('4.5%', '一般公共预算收入增长', '3.2%'),
      target('4万人以上', '城镇新增就业', '4.2万人'),
      target('5.5%以下', '城镇调查失业率', '5.1%'),
      figure('86万吨以上', '粮食产量'),
    ],
    asides: ['居民收入增长和经济增长*基本同步*', '进出口*促稳提质*'].map(phrase),
  },
  'targets-reached-alike': {
    type: 'targets',
    title: phrase('今年主要预期目标：地区生产总值增长[6%]'),
    targets: [
      target('6%', '地区生产总值增长', '6.4%'),
      target('8%', '固定资产投资增长', '7.3%'),
      target('3%左右', '居民消费价格涨幅', '0.8%'),
    ],
    asides: [],
  },
  'targets-least': {
    type: 'targets',
    title: phrase('今年主要预期目标'),
    targets: [figure('6%左右', '地区生产总值增长'), figure('7%', '一般公共预算收入增长')],
    asides: [],
  },
  'targets-most': {
    type: 'targets',
    title: phrase('“十四五”时期经济社会发展主要指标'),
    targets: [
      ...nine(),
      figure('70.5%', '常住人口城镇化率'),
      figure('18%', '研发经费投入年均增长'),
      figure('11.5年', '劳动年龄人口平均受教育年限'),
    ],
    asides: [],
  },
};
