import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { yearlyOf } from '../../../src/core/plan/yearly.ts';
import { move } from '../../gallery/make.ts';

const growth = (from: string, to: string, years: readonly string[]): string => {
  const { from: was, to: is, fromPeriod, toPeriod } = move('高新技术企业', from, to, '', years);
  return textOf(yearlyOf(was, is, fromPeriod, toPeriod));
};

test('from one year to another an amount grew so much a year', () => {
  expect(growth('100家', '161.05家', ['<2015年>', '<2020年>'])).toBe('年均增长10.0%');
});

test.each([
  ['no years', '80家', '121家', []],
  ['two years', '80家', '121家', ['<2018年>', '<2020年>']],
  ['money', '80亿元', '121亿元', ['<2015年>', '<2020年>']],
  ['rates', '62%', '67%', ['<2015年>', '<2020年>']],
  ['a bound', '80家', '121家以上', ['<2015年>', '<2020年>']],
])('nothing is said of %s', (_, from, to, years) => {
  expect(growth(from, to, years)).toBe('');
});
