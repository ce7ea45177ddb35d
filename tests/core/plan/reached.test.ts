import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { reachedOf } from '../../../src/core/plan/reached.ts';

/** Returns what stands beside the targets of a report: indicator, target and result. */
async function pairs(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const text = `政府工作报告\n\n${paragraphs.join('\n\n')}\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const { report, facts } = draft.value;
  return facts.flatMap((fact) => {
    const reached = reachedOf({ report, facts }, fact);
    return reached ? [`${fact.indicator} ${fact.printed} ← ${reached.printed}`] : [];
  });
}

const TARGETS = '今年发展的主要预期目标是：地区生产总值增长6%左右，城镇新增就业4万人以上，粮食产量保持稳定。';

test('a target stands beside the result of the same indicator and unit', async () => {
  expect(await pairs('一年来，全区地区生产总值增长5.8%，城镇新增就业4.3万人。'.slice(4), TARGETS)).toEqual([
    '地区生产总值 6% ← 5.8%',
    '城镇新增就业 4万人 ← 4.3万人',
  ]);
});

test('a statistic is known by any of its names; the country’s is not the place’s', async () => {
  const targets = TARGETS.replace('地区生产总值', '生产总值').replace('城镇新增就业', '新增城镇就业');
  expect(await pairs('地区生产总值增长5.8%，城镇新增就业4.3万人。', targets)).toEqual([
    '生产总值 6% ← 5.8%',
    '新增城镇就业 4万人 ← 4.3万人',
  ]);
  expect(await pairs('国内生产总值增长5.2%。', targets)).toEqual([]);
});

test.each([
  ['a yearly average', '过去五年，地区生产总值年均增长7.1%。'],
  ['the sum of several years', '五年累计城镇新增就业21万人。'],
  ['a quarter', '第四季度，地区生产总值增长7.1%。'],
  ['another unit', '地区生产总值达到860亿元。'],
  ['another direction', '地区生产总值下降1.2%。'],
  ['two values', '地区生产总值增长5.8%。地区生产总值增长7.3%。'],
])('%s is not what was reached', async (_, said) => {
  expect(await pairs(said, TARGETS)).toEqual([]);
});

test('nothing stands beside a growth that is no target', async () => {
  expect(await pairs('地区生产总值增长5.8%。', '工业投资增长6%。')).toEqual([]);
});
