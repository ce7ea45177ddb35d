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

test('targets that the next sentence goes on with stand on the same slide', async () => {
  const said =
    '主要预期目标是：生产总值增长6%，固定资产投资增长7%，零售总额增长8%。常住人口城镇化率提高1个百分点，居民收入增长6%，失业率4%以内。';
  const targets = (await contentsOf(said)).filter(({ type }) => type === 'targets');
  expect(targets.map((content) => content.type === 'targets' && content.targets.length)).toEqual([6]);
});
