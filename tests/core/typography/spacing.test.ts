import { expect, test } from 'vitest';
import { HALF, spacingOf, THIN_SPACE } from '../../../src/core/typography/spacing.ts';

const spaces = (text: string): readonly number[] => spacingOf(Array.from(text));

test('a thin space stands between Chinese and digits or letters', () => {
  expect(spaces('增长9%的')).toEqual([0, 0, THIN_SPACE, 0, THIN_SPACE, 0]);
  expect(spaces('用AI赋能')).toEqual([0, THIN_SPACE, 0, THIN_SPACE, 0, 0]);
});

test('no thin space stands beside a mark', () => {
  expect(spaces('国，9')).toEqual([0, 0, 0, 0]);
});

test('adjacent full-width marks give up the blank between them', () => {
  expect(spaces('国”，《')[2]).toBe(HALF);
  expect(spaces('国”《论')[2]).toBe(HALF);
  expect(spaces('国《“论')[2]).toBe(HALF);
});

test('an opening mark at the head of a line and a closing mark at its end are trimmed', () => {
  expect(spaces('“国”')).toEqual([HALF, 0, 0, HALF]);
});
