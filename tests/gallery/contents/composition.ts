import type { Content, Figure } from '../../../src/core/model.ts';
import { figure, industriesThenAndNow, phrase } from '../make.ts';

/** An amount printed in 亿元, as the facts of a report have it. */
const billions = (digits: string, name: string): Figure => {
  const printed = figure(`${digits}亿元`, name);
  return { ...printed, fact: { ...printed.fact, value: Math.round(Number(digits) * 10) * 1e7, unit: '元' } };
};

export const compositionContents: Readonly<Record<string, Content>> = {
  'composition-usual': {
    type: 'composition',
    title: phrase('三次产业结构由[8.1]∶[51.6]∶[40.3]调整为[6.4]∶[46.2]∶[47.4]'),
    unit: '%',
    wholes: industriesThenAndNow(),
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
  'composition-years': {
    type: 'composition',
    title: phrase('<2024年>地区生产总值[2015.3亿元]'),
    unit: '元',
    wholes: [
      {
        name: phrase('<2019年>'),
        parts: [billions('100.5', '第一产业'), billions('640.2', '第二产业'), billions('499.9', '第三产业')],
        total: billions('1240.6', '地区生产总值'),
      },
      {
        name: phrase('<2024年>'),
        parts: [billions('129.1', '第一产业'), billions('931.2', '第二产业'), billions('955', '第三产业')],
        total: billions('2015.3', '地区生产总值'),
      },
    ],
  },
  'composition-years-four': {
    type: 'composition',
    title: phrase('<2024年>社会消费品零售总额[1024.6亿元]'),
    unit: '元',
    wholes: (
      [
        ['2021年', '780.4', '645.2', '135.2'],
        ['2022年', '846.3', '702.9', '143.4'],
        ['2023年', '931.5', '778.1', '153.4'],
        ['2024年', '1024.6', '861.2', '163.4'],
      ] as const
    ).map(([name, total, town, country]) => ({
      name: phrase(`<${name}>（亿元）`),
      parts: [figure(town, '城镇'), figure(country, '乡村')],
      total: figure(total, '社会消费品零售总额'),
    })) as never,
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
