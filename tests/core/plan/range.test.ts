import { expect, test } from 'vitest';
import { withRanges } from '../../../src/core/plan/range.ts';
import { sourceOf } from './planning.ts';

test.each([
  ['地区生产总值增长6%—6.5%。', '6%—6.5%', '6%—6.5%', 6, 6.5],
  ['新建社区食堂3至5个。', '3至5个', '3至5', 3, 5],
])('%s is one figure %s, set large as %s', async (said, printed, digits, lower, upper) => {
  const { report, facts } = await sourceOf(said);
  const [range, ...others] = withRanges(report.text, facts);
  expect(others).toEqual([]);
  expect([range?.printed, range?.digits.text]).toEqual([printed, digits]);
  expect([range?.value, range?.upper?.value]).toEqual([lower, upper]);
  expect(report.text.slice(range?.span.start, range?.span.end)).toBe(printed);
});

test('other figures stay as they are', async () => {
  const { report, facts } = await sourceOf('粮食产量由30万吨增加到38.6万吨，播种面积86万亩。');
  expect(withRanges(report.text, facts)).toEqual(facts);
});
