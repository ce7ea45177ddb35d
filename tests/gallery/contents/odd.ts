import type { Content, Figure, Fact, Move } from '../../../src/core/model.ts';
import { fact, figure, move, phrase, place, rate, target, year } from '../make.ts';

const LONG = '规模以上计算机、通信和其他电子设备制造业与铁路、船舶、航空航天和其他运输设备制造业';
const TWELVE = Array.from({ length: 12 }, (_, index) => index);
/** A hundredth, one, a hundred, ten thousand: what ten thousandfold looks like. */
const SPREAD = ['0.1', '12', '340', '1000'];

const falls = { kind: 'change', direction: 'down' } as const satisfies Partial<Fact>;

const oddMoves: Readonly<Record<string, readonly [Move, ...Move[]]>> = {
  zero: [
    move('整装出口新能源汽车', '0辆', '1260辆', '+1260辆'),
    move('省级以上研发平台', '3个', '12个', '+9个'),
  ],
  same: [move('城乡低保标准覆盖率', '100%', '100%', '')],
  negative: [
    {
      ...move('季度经济增速', '-5.6%', '5.8%', '', ['一季度', '二季度']),
      from: fact('-5.6%', { kind: 'from', value: -5.6 }),
    },
  ],
  twelve: [
    move('第一项指标', '31.2%', '36.5%', '+5.3个百分点'),
    ...TWELVE.slice(1).map((index) =>
      move(`第${index + 1}项指标`, `${30 + index}%`, `${36 + index}%`, '+6个百分点'),
    ),
  ],
  spread: [
    move('跨境电商企业', '1家', '10000家', '+9999家'),
    move('保税仓库面积', '0.2万平方米', '18万平方米', '+17.8万平方米'),
  ],
  names: [
    move(`${LONG}增加值占比`, '18.2%', '27.5%', '+9.3个百分点'),
    move(`${LONG}投资占比`, '8.2%', '17.5%', '+9.3个百分点'),
  ],
};

const oddParts: Readonly<Record<string, readonly [Figure, ...Figure[]]>> = {
  zero: [figure('0%', '燃油公交车'), figure('38.4%', '混合动力公交车'), figure('61.6%', '纯电动公交车')],
  one: [figure('100%', '通客车的建制村')],
  twelve: [
    figure('12%', '第一大类商品'),
    ...TWELVE.slice(1).map((index) => figure('8%', `第${index + 1}大类商品`)),
  ],
  spread: [figure('99.98%', '外省流入'), figure('0.01%', '本省产出'), figure('0.01%', '其他来源')],
  names: [figure('51.5%', LONG), figure('48.5%', `其他${LONG}`)],
};

const oddYears: Readonly<Record<string, readonly ReturnType<typeof year>[]>> = {
  zero: [year(2021, '0'), year(2022, '14'), year(2023, '0'), year(2024, '25')],
  none: [year(2022, '0'), year(2023, '0'), year(2024, '0')],
  two: [year(2023, '86.2'), year(2024, '93.5')],
  negative: [year(2022, '3.1%', falls), year(2023, '0.4%', falls), year(2024, '2.2%', falls)],
  twelve: TWELVE.map((index) => year(2013 + index, `${index % 2 === 0 ? 180 : 96}.${index % 10}`)),
  spread: SPREAD.map((digits, index) => year(2021 + index, digits)),
};

const oddBars: Readonly<Record<string, readonly Figure[]>> = {
  zero: [rate('0%', '进出口总额增长', 'up'), rate('0%', '出口额增长', 'up')],
  falls: [rate('12.4%', '二氧化硫排放量下降', 'down'), rate('3.1%', '单位能耗下降', 'down')],
  spread: SPREAD.map((digits, index) => rate(`${digits}%`, `第${index + 1}类产品产量增长`, 'up')),
};

const oddTargets: Readonly<Record<string, readonly [Figure, ...Figure[]]>> = {
  one: [target('6%左右', '地区生产总值增长', '5.8%')],
  zero: [target('0起', '重大安全事故', '2起'), target('0%', '黑臭水体占比', '0.4%')],
  twelve: [
    target('1.5%', '第一项增长', '2%'),
    ...TWELVE.slice(1).map((index) => target(`${index + 2}%`, `第${index + 1}项增长`, `${index + 1.5}%`)),
  ],
  spread: [target('1200%', '新能源汽车产量增长', '1350%'), target('0.2%', '居民消费价格涨幅', '0.1%')],
  names: [target('12%左右', `${LONG}增加值增长`, '11.4%'), target('8%', `${LONG}投资增长`, '7.3%')],
};

const oddRanks: Readonly<Record<string, readonly [Figure, ...Figure[]]>> = {
  one: [place(2, '第二', '工业投资增速')],
  same: [place(3, '第三', '出口增速'), place(3, '第三', '进口增速'), place(3, '第三', '利用外资增速')],
  twelve: [
    place(1, '第一', '第一项指标'),
    ...TWELVE.slice(1).map((index) => place(index + 1, `第${index + 1}`, `第${index + 1}项指标`)),
  ],
  spread: [place(1, '第1', '用电量增速'), place(80, '第80', '面积'), place(2000, '第2000', '人口')],
  names: [place(1, '第一', LONG), place(2, '第二', `${LONG}投资增速`), place(5, '第五', `${LONG}用电量增速`)],
};

const named = <Given>(
  type: string,
  odd: Readonly<Record<string, Given>>,
  contentOf: (given: Given) => Content,
): Readonly<Record<string, Content>> =>
  Object.fromEntries(Object.entries(odd).map(([name, given]) => [`${type}-odd-${name}`, contentOf(given)]));

/** Of every chart what it seldom gets: zero, below zero, one value, twelve, ten thousandfold, long names. Charts decline some of it. */
export const oddContents: Readonly<Record<string, Content>> = {
  ...named('bars', oddBars, ([first, second, ...others]) => ({
    type: 'bars',
    title: phrase('几项指标的变化'),
    bars: [first!, second!, ...others],
  })),
  ...named('moves', oddMoves, (moves) => ({ type: 'moves', title: phrase('几项指标的变化'), moves })),
  ...named('composition', oddParts, (parts) => ({
    type: 'composition',
    title: phrase('构成情况'),
    unit: '%',
    wholes: [{ name: [], parts }],
  })),
  ...named('series', oddYears, ([first, second, ...others]) => ({
    type: 'series',
    title: phrase('历年情况'),
    points: [first!, second!, ...others],
  })),
  ...named('targets', oddTargets, (targets) => ({
    type: 'targets',
    title: phrase('今年主要预期目标'),
    targets,
    asides: [],
  })),
  ...named('ranks', oddRanks, (ranks) => ({ type: 'ranks', title: phrase('几项指标的位次'), ranks })),
};
