import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { contentsOf } from './planning.ts';

test('targets stand together, a range as one; what has no number stands beside them in the report’s words', async () => {
  const contents = await contentsOf(
    '今年发展的主要预期目标是：地区生产总值增长6%—6.5%，城镇新增就业4万人以上，城镇登记失业率控制在4.5%以内，居民消费价格涨幅3%左右，生态环境质量持续改善。',
  );
  const targets = contents.find((content) => content.type === 'targets');
  expect(targets?.targets.map(({ fact }) => fact.printed)).toEqual(['6%—6.5%', '4万人', '4.5%', '3%']);
  expect(targets?.asides.map(textOf)).toEqual(['生态环境质量持续改善']);
});
