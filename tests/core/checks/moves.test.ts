import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('a move goes the other way than it says', async () => {
  expect(await found('城镇化率由62.1%提高到57.9%。')).toEqual([
    '“城镇化率”由62.1%到57.9%，与“提高到”的方向相反。',
  ]);
  expect(await found('审批事项由420项压缩到473项。')).toHaveLength(1);
});

test('a stated difference is not that of its ends', async () => {
  expect(await found('园区工业集中度由64%提高到77.5%，提高15.5个百分点。')).toEqual([
    '“园区工业集中度”由64%到77.5%，算不出15.5个百分点。',
  ]);
  expect(await found('园区工业集中度由64%提高到77.5%，提高13.5个百分点。')).toEqual([]);
});

test('a rate is worked out from all that its ends may have been rounded from', async () => {
  expect(await found('财政总收入由29.3亿元增加到61.1亿元，增长1.1倍。')).toEqual([]);
  expect(await found('财政总收入由29.3亿元增加到61.1亿元，增长2.1倍。')).toHaveLength(1);
});

test('a yearly average is over the years that are named', async () => {
  const move = '财政总收入由2015年的50亿元增加到2020年的80.5亿元';
  expect(await found(`${move}，年均增长10%。`)).toEqual([]);
  expect(await found(`${move}，年均增长16%。`)).toHaveLength(1);
});

test('what grows in constant prices does not follow from its amounts', async () => {
  expect(await found('地区生产总值由500亿元增加到800亿元，增长41%。')).toEqual([]);
});

test('a place in an order rises as its number falls', async () => {
  expect(await found('城市综合排名由2015年的86位上升到2019年的71位。')).toEqual([]);
});
