import { expect, test } from 'vitest';
import { withDurations } from '../../../src/core/plan/durations.ts';
import { factIn, sourceOf } from './planning.ts';

test.each([
  ['仅用34天实现本土病例零新增。', '34天', '仅用'],
  ['全线贯通历时3年。', '3年', '历时'],
  ['养老金连续5年上调。', '5年', undefined],
])('%s: %s stands with %s', async (said, printed, words) => {
  const { report, facts } = await sourceOf(said);
  const marked = { report, facts: withDurations(report.text, facts) };
  expect(factIn(marked, printed).boundWords?.text).toBe(words);
});
