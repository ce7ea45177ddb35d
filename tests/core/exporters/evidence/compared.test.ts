import { expect, test } from 'vitest';
import { plainChoices } from '../../../../src/core/exporters/choices.ts';
import { evidenceTable } from '../../../../src/core/exporters/evidence/rows.ts';
import { planDeck } from '../../../../src/core/plan/index.ts';
import { report } from '../../compare/comparing.ts';

test('figures of the compared report and what is computed from both are cited from where they stand', async () => {
  const own = await report(2023, '全市地区生产总值增长5.8%。');
  const other = await report(2022, '全市地区生产总值增长5.2%。');
  const deck = planDeck(own.report, own.facts, 'report.txt', { compared: other, file: 'compared.txt' });
  const { rows } = evidenceTable({
    deck,
    report: own.report,
    compared: other.report,
    language: 'zh',
    choices: plainChoices,
  });
  const start = other.report.text.indexOf('5.2%');
  const place = `compared:${start}–${start + 4}`;
  const was = rows.find((row) => row.includes('对照报告'));
  expect(was).toEqual(expect.arrayContaining(['5.2%', '全市地区生产总值增长5.2%。', place]));
  const difference = rows.find((row) => row.includes('推算'));
  expect(difference).toEqual(
    expect.arrayContaining(['+0.6个百分点', '全市地区生产总值增长5.8%。 / 全市地区生产总值增长5.2%。']),
  );
  expect(rows.map((row) => row[3])).not.toContain('2022年');
});
