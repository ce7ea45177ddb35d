import { expect, test } from 'vitest';
import { rankedBy } from '../../../src/core/plan/rank-beside.ts';
import { factIn, sourceOf } from './planning.ts';

async function ranked(said: string, place: string): Promise<readonly string[]> {
  const source = await sourceOf(said);
  return rankedBy(source, factIn(source, place)).map(({ printed }) => printed);
}

test.each([
  ['新增贷款236亿元、居全省第一。', '第一', ['236亿元']],
  ['工业投资完成52亿元、增长9.8%，增速居全省第三。', '第三', ['9.8%']],
  ['有效专利新增310件、累计达1450件，总量居全省第二。', '第二', ['1450件']],
  ['有效专利新增310件、累计达1450件，均居全省第二。', '第二', ['310件', '1450件']],
  ['地区生产总值达860亿元、增长5.8%、增量全省第一。', '第一', []],
])('%s %s is the place of %j', async (said, place, figures) => {
  expect(await ranked(said, place)).toEqual(figures);
});
