import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('an amount, its increase and its rate', async () => {
  expect(await found('财政总收入273亿元，比上年增加19.1亿元，增长7.5%。')).toEqual([]);
  expect(await found('财政总收入273亿元，比上年增加19.1亿元，增长9.5%。')).toEqual([
    '“财政总收入”273亿元、增减19.1亿元，算不出9.5%。',
  ]);
});

test('the rate is a yearly average where it says so', async () => {
  const said = '2020年，财政总收入273亿元，比2015年增加149亿元';
  expect(await found(`${said}，年均增长17%。`)).toEqual([]);
  expect(await found(`${said}，年均增长27%。`)).toHaveLength(1);
});

test('amounts of two years and the growth between them', async () => {
  const last = '2019年，全市一般公共预算收入64.5亿元。';
  expect(await found(last, '一般公共预算收入增长6.2%，达到68.5亿元。')).toEqual([]);
  expect(await found(last, '一般公共预算收入增长6.2%，达到78.5亿元。')).toEqual([
    '“一般公共预算收入”上年64.5亿元，变动6.2%，算不出78.5亿元。',
  ]);
});
