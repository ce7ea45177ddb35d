import { expect, test } from 'vitest';
import { lines, report } from './comparing.ts';

/** How the result stands to the target: 达到, 未达到, or nothing where it is not to be told. */
async function outcome(aim: string, result: string): Promise<string> {
  const [line = ''] = lines(await report(2023, result), await report(2022, '各项工作取得进展。', aim));
  return /(?:未)?达到(?=）)/.exec(line)?.[0] ?? '';
}

test.each([
  ['从目标往上', '城镇新增就业5万人以上。', '城镇新增就业5.1万人。', '达到'],
  ['从目标往上', '城镇新增就业5万人以上。', '城镇新增就业4.9万人。', '未达到'],
  ['左右', '地区生产总值增长7%左右。', '地区生产总值增长6.9%。', '达到'],
  ['左右', '地区生产总值增长5.5%左右。', '地区生产总值增长3%。', '未达到'],
  ['左右', '地区生产总值增长5.5%左右。', '地区生产总值增长5.2%。', ''],
  ['以内', '城镇登记失业率控制在4.5%以内。', '城镇登记失业率4.1%。', '达到'],
  ['不超过', '居民消费价格涨幅控制在3%以内。', '居民消费价格上涨4.8%。', '未达到'],
  ['下降', '单位地区生产总值能耗下降2.5%。', '单位地区生产总值能耗下降3.1%。', '达到'],
  ['下降', '单位地区生产总值能耗下降2.5%。', '单位地区生产总值能耗上升0.4%。', '未达到'],
  ['不作判断', '居民消费价格涨幅3%左右。', '居民消费价格上涨0.2%。', ''],
  ['不作判断', '城镇新增就业5万人以上。', '城镇新增就业近5.2万人。', ''],
])('%s: %s %s', async (_, aim, result, expected) => {
  expect(await outcome(aim, result)).toBe(expected);
});
