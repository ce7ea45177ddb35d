import { expect, test } from 'vitest';
import { isSameIndicator } from '../../../src/core/evidence/same-indicator.ts';

test.each([
  ['全市地区生产总值', '地区生产总值'],
  ['GDP', '地区生产总值'],
  ['2023年全省地区生产总值增速', '预计地区生产总值'],
  ['地方一般公共预算收入', '一般公共预算收入'],
  ['规上工业增加值', '规模以上工业增加值'],
  ['社会消费品零售总额', '社零总额'],
])('%s is %s', (one, other) => {
  expect(isSameIndicator(one, other)).toBe(true);
  expect(isSameIndicator(other, one)).toBe(true);
});

test.each([
  ['第一产业增加值', '第二产业增加值'],
  ['人均地区生产总值', '地区生产总值'],
  ['高新技术产业增加值', '产业增加值'],
  ['总量', '总额'],
])('%s is not %s', (one, other) => {
  expect(isSameIndicator(one, other)).toBe(false);
});
