import { expect, test } from 'vitest';
import { found } from './checking.ts';

test('a result stands on that side of its target that is said', async () => {
  expect(await found('居民消费价格上涨2.6%，低于3%左右的预期目标。')).toEqual([]);
  expect(await found('居民消费价格上涨3.6%，低于3%左右的预期目标。')).toEqual([
    '“居民消费价格”的实绩3.6%与目标3%的高低关系说反了。',
  ]);
  expect(await found('城镇新增就业5.1万人，超过5.5万人的年度目标。')).toHaveLength(1);
});
