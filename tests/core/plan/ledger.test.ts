import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { coverageOf, ledgerRows, type LedgerRow } from '../../../src/core/coverage.ts';

/** The ledger of a report whose second part holds these paragraphs. */
async function ledgerOf(...paragraphs: readonly string[]): Promise<readonly LedgerRow[]> {
  const text = `政府工作报告\n\n一、工作回顾\n\n过去一年，成绩来之不易。\n\n二、工作安排\n\n${paragraphs.join('\n\n')}\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return ledgerRows(draft.value.deck, draft.value.report.text);
}

test('a figure on a slide has its slide and no reason', async () => {
  const [row] = await ledgerOf('城镇新增就业4.3万人，农村公路通达率99.2%，新建公园36个。');
  expect(row).toMatchObject({ printed: '4.3万人', isFigure: true });
  expect(row?.slides.length).toBeGreaterThan(0);
  expect(row?.reason).toBeUndefined();
});

test('every figure is counted once', async () => {
  const rows = await ledgerOf('城镇新增就业4.3万人，连续三年获得先进，新建公园36个。');
  const { figures, onSlides, inNotesOnly, nowhere } = coverageOf(rows);
  expect(figures).toBe(3);
  expect(onSlides + inNotesOnly + nowhere).toBe(figures);
});
