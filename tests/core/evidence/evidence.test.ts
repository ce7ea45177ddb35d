import { expect, test } from 'vitest';
import { evidenceOf, type Sources } from '../../../src/core/evidence/evidence.ts';
import type { Citation, Span } from '../../../src/core/model.ts';
import { draftDeck } from '../../../src/core/pipeline.ts';

const text = `# 临江市政府工作报告

## 一、2024年：稳中有进

### （一）工业

全市地区生产总值增长5.2%，技改投资增长8.6%。引进项目17个。

### （二）城乡

常住人口城镇化率由58.3%提高到60.1%。2024年6月8日，临江大桥通车。

## 二、2025年：主要目标

地区生产总值增长5.5%左右，新建公园15个。
`;

async function sources(): Promise<Sources> {
  const draft = await draftDeck({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const { report, facts, deck } = draft.value;
  return { report, facts, ledger: deck.ledger };
}

const place = (words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const marked = ({ pieces }: Citation): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('a figure is cited with its sentence, its headings from the title down, and the slides that show it', async () => {
  const { said, indicators } = evidenceOf(await sources(), [place('5.2%')]);
  expect(said.map(marked)).toEqual(['全市地区生产总值增长[5.2%]，技改投资增长8.6%。']);
  expect(said[0]?.headings).toEqual(['临江市政府工作报告', '一、2024年：稳中有进', '（一）工业']);
  expect(said[0]?.slides.length).toBeGreaterThan(0);
  expect(indicators).toHaveLength(1);
});

test('everywhere else that the report states the indicator, the figure’s own sentence left out', async () => {
  const { elsewhere } = evidenceOf(await sources(), [place('5.2%')]);
  expect(elsewhere.map(marked)).toEqual(['地区生产总值增长[5.5%]左右，新建公园15个。']);
  expect(evidenceOf(await sources(), [place('17个')]).elsewhere).toEqual([]);
});

test('a computed figure is cited with all that it was computed from, one sentence once', async () => {
  const { said } = evidenceOf(await sources(), [place('58.3%'), place('60.1%')]);
  expect(said.map(marked)).toEqual(['常住人口城镇化率由[58.3%]提高到[60.1%]。']);
  const apart = evidenceOf(await sources(), [place('5.5%'), place('5.2%')]);
  expect(apart.said.map(({ sentence }) => sentence.start)).toEqual([
    text.indexOf('全市地区'),
    text.indexOf('地区生产总值增长5.5'),
  ]);
});

test('a figure of the compared report is cited from there, one computed from both from both', async () => {
  const other = '# 临江市上年工作报告\n\n全市地区生产总值增长4.9%。\n';
  const read = await draftDeck({ name: 'other.md', bytes: new TextEncoder().encode(other) });
  if (!read.ok) throw new Error(read.issue.code);
  const { report, facts } = read.value;
  const both = { ...(await sources()), compared: { report, facts } };
  const start = other.indexOf('4.9%');
  const compared = { report: 'compared', start, end: start + 4 } as const;
  const { said } = evidenceOf(both, [place('5.2%'), compared]);
  expect(said.map(marked)).toEqual([
    '全市地区生产总值增长[5.2%]，技改投资增长8.6%。',
    '全市地区生产总值增长[4.9%]。',
  ]);
  expect(said[1]?.headings).toEqual(['临江市上年工作报告']);
  expect(evidenceOf(both, [compared]).said[0]?.sentence.report).toBe('compared');
});

test('a date and words that are no figure have their sentence and nothing elsewhere', async () => {
  const { said, indicators, elsewhere } = evidenceOf(await sources(), [place('2024年6月8日')]);
  expect(said.map(marked)).toEqual(['[2024年6月8日]，临江大桥通车。']);
  expect([indicators, elsewhere]).toEqual([[], []]);
});
