import { expect, test } from 'vitest';
import { lines, report } from './comparing.ts';

test('an indicator is found again under its other names', async () => {
  const old = await report(2022, '全市GDP达到1210.5亿元，增长5.2%；农民人均纯收入1.9万元。');
  const now = await report(2023, '地区生产总值1285.6亿元，增长5.8%；农村居民人均可支配收入2.1万元。');
  expect(lines(now, old)).toEqual(['地区生产总值 1210.5亿元 → 1285.6亿元', '地区生产总值 5.2% → 5.8%']);
});

test('what the year before had set stands beside what was reached', async () => {
  const old = await report(
    2022,
    '地区生产总值增长5.2%。',
    '地区生产总值增长5.5%左右，城镇新增就业5万人以上，城镇调查失业率控制在5.5%以内。',
  );
  const now = await report(2023, '地区生产总值增长5.8%，城镇新增就业4.8万人，城镇调查失业率5.2%。');
  expect(lines(now, old)).toEqual([
    '地区生产总值 5.2% → 5.8%（5.5%左右 达到）',
    '城镇新增就业 — → 4.8万人（5万人以上 未达到）',
    '城镇调查失业率 — → 5.2%（5.5%以内 达到）',
  ]);
});

test('a target of the whole year stands beside the mean of the year, never beside its end', async () => {
  const old = await report(2022, '各项工作取得进展。', '城镇调查失业率全年控制在5.5%以内。');
  expect(lines(await report(2023, '城镇调查失业率平均为5.2%。'), old)).toEqual([
    '城镇调查失业率 — → 5.2%（5.5%以内 达到）',
  ]);
  expect(lines(await report(2023, '年末城镇调查失业率5.2%。'), old)).toEqual([]);
});

test('a plan of five years named behind a target does not make it one of five years', async () => {
  const old = await report(
    2022,
    '各项工作取得进展。',
    '今年主要预期目标是：地区生产总值增长5.5%左右；能耗强度在“十四五”规划期内统筹考核。',
  );
  expect(lines(await report(2023, '地区生产总值增长5.8%。'), old)).toEqual([
    '地区生产总值 — → 5.8%（5.5%左右 达到）',
  ]);
});

test('targets are those of the year before only', async () => {
  const old = await report(2020, '地区生产总值增长5.2%。', '地区生产总值增长5.5%左右。');
  const now = await report(2023, '地区生产总值增长5.8%。');
  expect(lines(now, old)).toEqual(['地区生产总值 5.2% → 5.8%']);
});

test('what another place had aimed at is no target here', async () => {
  const old = await report(2022, '地区生产总值增长5.2%。', '地区生产总值增长5.5%左右。');
  const now = await report(2023, '地区生产总值增长5.8%。', '继续做好各项工作。', '山南县');
  expect(lines(now, old)).toEqual(['地区生产总值 5.2% → 5.8%']);
});

test.each([
  ['another unit', '高新技术企业412家。', '高新技术企业增长12%。'],
  ['several years', '五年来，地区生产总值年均增长6.1%。', '地区生产总值增长5.8%。'],
  ['a mean and an end', '年末城镇调查失业率5.3%。', '城镇调查失业率平均为5.1%。'],
  ['constant and current prices', '居民人均可支配收入实际增长5.1%。', '居民人均可支配收入增长6.1%。'],
  ['a thing named by its size', '加快700万吨露天煤矿建设。', '加快900万吨露天煤矿建设。'],
  ['money without its purpose', '中央财政安排51亿元。', '中央财政安排219亿元。'],
  ['what only says that it was done', '基本建成511万套。', '基本建成544万套。'],
  ['two values of one report', '城乡低保标准提高9%。城乡低保标准提高14%。', '城乡低保标准提高12%。'],
])('%s is not set side by side', async (_, was, is) => {
  expect(lines(await report(2023, is), await report(2022, was))).toEqual([]);
});

test('a state that was reached after five years is that of the last of them', async () => {
  const old = await report(2022, '五年来，常住人口城镇化率由58.3%提高到65.2%。');
  const now = await report(2023, '常住人口城镇化率66.1%。');
  expect(lines(now, old)).toEqual(['常住人口城镇化率 65.2% → 66.1%']);
});
