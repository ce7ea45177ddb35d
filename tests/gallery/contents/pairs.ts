import type { Content, ContentOf } from '../../../src/core/model.ts';
import { derived, figure, industriesThenAndNow, move, phrase } from '../make.ts';

const said = (...points: readonly string[]): ContentOf<'points'> => ({
  type: 'points',
  title: [],
  points: points.map(phrase),
});

const rates: ContentOf<'bars'> = {
  type: 'bars',
  title: [],
  bars: [
    figure('18.4%', '工业投资增长', '全省第一'),
    figure('12.7%左右', '技术改造投资增长'),
    figure('3.1%', '房地产开发投资增长'),
  ],
};

const urban: ContentOf<'moves'> = {
  type: 'moves',
  title: [],
  moves: [move('常住人口城镇化率', '61.4%', '66.9%', '+5.5个百分点', ['<2019年>', '<2024年>'])],
};

const unlike: ContentOf<'moves'> = {
  type: 'moves',
  title: [],
  moves: [
    move('城区建成区面积', '186.4平方公里', '242.5平方公里', '+56.1平方公里', ['<2019年>', '<2024年>']),
    move('污水处理厂日处理能力', '38万吨', '62万吨以上', ''),
  ],
};

const structure: ContentOf<'composition'> = {
  type: 'composition',
  title: [],
  unit: '%',
  wholes: industriesThenAndNow(),
};

/** A chart with points beside it, and two charts. */
export const pairContents: Readonly<Record<string, Content>> = {
  'pair-least': {
    type: 'pair',
    title: phrase('常住人口城镇化率由[61.4%]提高到[66.9%]'),
    halves: [urban, said('改造老旧小区[186个]', '新增停车泊位[3000个]')],
  },
  'pair-usual': {
    type: 'pair',
    title: phrase('工业投资增长[18.4%]，增速居全省第一'),
    halves: [
      rates,
      said(
        '“一企一策”帮助企业*稳订单、拓市场*',
        '开工亿元以上产业项目[64个]，竣工投产[38个]',
        '支持企业*技术改造*，淘汰落后产能',
      ),
    ],
  },
  'pair-most': {
    type: 'pair',
    title: phrase(
      '城区建成区面积由[186.4平方公里]扩大到[242.5平方公里]，污水处理厂日处理能力达到[62万吨以上]',
    ),
    halves: [
      unlike,
      said(
        '城市黑臭水体*基本消除*，国控断面水质优良比例保持[100%]',
        '新建改建城市道路[46.8公里]，跨江通道主塔较计划提前[42天]封顶',
        '改造老旧供水管网[52公里]，新增、修复城市绿地[118万平方米]',
      ),
    ],
  },
  'pair-structure': {
    type: 'pair',
    title: phrase('三次产业结构由[8.1]∶[51.6]∶[40.3]调整为[6.4]∶[46.2]∶[47.4]'),
    halves: [structure, said('服务业增加值增长[8.4%]', '新增规模以上服务业企业[126家]')],
  },
  'pair-yearly': {
    type: 'pair',
    title: phrase('高新技术企业由<2019年>的[86家]增加到<2024年>的[212家]'),
    halves: [
      {
        type: 'moves',
        title: [],
        moves: [
          {
            ...move('高新技术企业', '86家', '212家', '+126家', ['<2019年>', '<2024年>']),
            yearly: derived('年均增长', '19.8%'),
          },
        ],
      },
      said('建成*科创走廊*', '引进高层次人才[620名]'),
    ],
  },
  'pair-charts': {
    type: 'pair',
    title: phrase('第三产业占比达到[47.4%]，常住人口城镇化率提高到[66.9%]'),
    halves: [
      { ...structure, title: phrase('三次产业结构') },
      { ...urban, title: phrase('城镇化') },
    ],
  },
  'pair-unlike': {
    type: 'pair',
    title: phrase('工业投资增长[18.4%]，城区建成区面积扩大到[242.5平方公里]'),
    halves: [rates, unlike],
  },
};
