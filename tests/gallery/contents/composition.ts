import type { Content } from '../../../src/core/model.ts';
import { figure, phrase } from '../make.ts';

export const compositionContents: Readonly<Record<string, Content>> = {
  'composition-usual': {
    type: 'composition',
    title: phrase('三次产业结构由[8.1]∶[51.6]∶[40.3]调整为[6.4]∶[46.2]∶[47.4]'),
    unit: '%',
    wholes: [
      {
        name: phrase('<2019年>'),
        parts: [figure('8.1', '第一产业'), figure('51.6', '第二产业'), figure('40.3', '第三产业')],
      },
      {
        name: phrase('<2024年>'),
        parts: [figure('6.4', '第一产业'), figure('46.2', '第二产业'), figure('47.4', '第三产业')],
      },
    ],
  },
  'composition-one': {
    type: 'composition',
    title: phrase('第三产业增加值占地区生产总值的比重为[47.4%]'),
    unit: '%',
    wholes: [
      {
        name: [],
        parts: [
          figure('6.4%', '第一产业增加值占地区生产总值的比重'),
          figure('46.2%', '第二产业增加值比重'),
          figure('47.4%', '第三产业增加值比重'),
        ],
      },
    ],
  },
  'composition-tiny': {
    type: 'composition',
    title: phrase('火电装机占比下降到[49.6%]'),
    unit: '%',
    wholes: [
      {
        name: phrase('<2024年>'),
        parts: [
          figure('49.6%', '火电'),
          figure('0.4%', '生物质发电'),
          figure('31.2%', '光伏发电'),
          figure('18.8%', '风电'),
        ],
      },
    ],
  },
  'composition-many': {
    type: 'composition',
    title: phrase('对东盟进出口占进出口总额的[24.6%]'),
    unit: '%',
    wholes: [
      {
        name: [],
        parts: [
          figure('24.6%', '东盟'),
          figure('18.3%', '欧盟'),
          figure('15.2%', '美国'),
          figure('12.9%', '中东'),
          figure('11.4%', '日本和韩国'),
          figure('9.8%', '非洲'),
          figure('7.8%', '其他国家和地区'),
        ],
      },
    ],
  },
  'composition-total': {
    type: 'composition',
    title: phrase('社会消费品零售总额[1024.6亿元]，其中城镇[861.2亿元]'),
    unit: '元',
    wholes: [
      {
        name: [],
        parts: [figure('861.2亿元', '城镇'), figure('163.4亿元', '乡村')],
        total: figure('1024.6亿元', '社会消费品零售总额'),
      },
    ],
  },
  'composition-added': {
    type: 'composition',
    title: phrase('新增减税降费[182.5亿元]'),
    unit: '元',
    wholes: [
      {
        name: [],
        parts: [
          figure('96.4亿元', '增值税留抵退税'),
          figure('51.7亿元', '小微企业减免税费'),
          figure('34.4亿元', '缓缴社会保险费'),
        ],
        total: figure('182.5亿元', '新增减税降费'),
      },
    ],
  },
  'composition-proportion': {
    type: 'composition',
    title: phrase('城乡居民收入比缩小到[2.04]∶[1]'),
    unit: '',
    wholes: [{ name: [], parts: [figure('2.04', '城镇居民'), figure('1', '农村居民')] }],
  },
};
