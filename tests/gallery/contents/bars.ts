import type { Content } from '../../../src/core/model.ts';
import { figure, phrase, rate, target } from '../make.ts';

export const barsContents: Readonly<Record<string, Content>> = {
  'bars-targets': {
    type: 'bars',
    title: phrase('今年固定资产投资增长[8%]，预计工业投资增长[12%以上]'),
    bars: [
      target('8%', '固定资产投资增长', '7%'),
      target('12%以上', '工业投资增长', '11%'),
      target('6%', '社会消费品零售总额增长', '5%'),
    ],
  },
  'bars-twelve': {
    type: 'bars',
    title: phrase('十二个县区固定资产投资全部正增长'),
    bars: [
      figure('14.2%', '江岸区'),
      ...Array.from({ length: 11 }, (_, index) => figure(`${12 - index}.${index % 10}%`, `第${index + 2}区`)),
    ] as never,
  },
  'bars-spread': {
    type: 'bars',
    title: phrase('新能源汽车产量增长[1250%]'),
    bars: [
      rate('1250%', '新能源汽车产量增长', 'up'),
      rate('6.4%', '汽车产量增长', 'up'),
      rate('0.1%', '摩托车产量增长', 'up'),
    ],
  },
  'bars-names': {
    type: 'bars',
    title: phrase('重点行业增势良好'),
    bars: [
      figure('18.6%', '规模以上计算机、通信和其他电子设备制造业增加值增长', '全省第二'),
      figure('11.3%', '规模以上农副食品加工业和食品制造业增加值增长'),
      figure('7.9%', '铁路、船舶、航空航天和其他运输设备制造业增加值增长'),
    ],
  },
  'bars-amounts': {
    type: 'bars',
    title: phrase('社会消费品零售总额增长[8.1%]'),
    bars: [
      rate('8.1%', '社会消费品零售总额增长', 'up', '1024.6亿元'),
      rate('8.4%', '城镇消费品零售额增长', 'up', '861.2亿元'),
      rate('6.6%', '乡村消费品零售额增长', 'up', '163.4亿元'),
      rate('2.7%', '限额以上石油制品零售额下降', 'down', '96.5亿元'),
    ],
  },
  'bars-usual': {
    type: 'bars',
    title: phrase('工业投资增长[18.4%]，增速居全省第一'),
    bars: [
      figure('18.4%', '工业投资增长', '全省第一'),
      figure('12.7%', '技术改造投资增长'),
      figure('9.2%', '固定资产投资增长'),
      figure('6.5%以上', '社会消费品零售总额增长'),
      figure('3.1%', '房地产开发投资增长'),
    ],
  },
  'bars-falls': {
    type: 'bars',
    title: phrase('服务业增加值增长[8.4%]，单位地区生产总值能耗下降[4.1%]'),
    bars: [
      rate('8.4%', '服务业增加值增长', 'up', '412.6亿元'),
      rate('超5%', '进出口总额增长', 'up'),
      rate('0%', '常住人口增长', 'up'),
      rate('4.1%', '单位地区生产总值能耗下降', 'down'),
      rate('12%以上', '生产安全事故起数下降', 'down', '全省第二'),
    ],
  },
  'bars-unlike': {
    type: 'bars',
    title: phrase('主要产品产量'),
    bars: [
      figure('86万吨', '粮食产量'),
      figure('12.4亿立方米', '天然气产量'),
      figure('3800台', '工业机器人产量', '全省第二'),
      figure('1.1万辆', '新能源汽车产量'),
      figure('560万件', '服装产量'),
      figure('24.8万千瓦', '新增光伏发电装机容量'),
      figure('9.6亿块', '集成电路产量'),
    ],
  },
};
