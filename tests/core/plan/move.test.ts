import { expect, test } from 'vitest';
import { moveOf } from '../../../src/core/plan/move.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { factIn, sourceOf } from './planning.ts';

test.each([
  ['民营经济所占比重由上年的45%提高到48%。', '上年'],
  ['民营经济所占比重由2015年的45%提高到48%。', '2015年'],
  ['民营经济所占比重由“十二五”末的45%提高到48%。', '“十二五”末'],
  ['民营经济所占比重由45%提高到48%。', ''],
])('when it stood where it came from: %s', async (said, then) => {
  const source = await sourceOf(said);
  const move = moveOf(source, factIn(source, '45%'), factIn(source, '48%'));
  expect(textOf(move?.fromPeriod ?? [])).toBe(then);
});
