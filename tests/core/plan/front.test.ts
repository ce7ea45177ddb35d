import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

async function titleOf(text: string): Promise<string> {
  const draft = await draftDeck({ name: 'bg2024.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.title;
}

const body =
  '\n\n一、2023年工作回顾\n\n一年来，全区地区生产总值增长5.8%，城镇新增就业4.3万人，各项事业都有进步。\n';

test('the title of the report is the title of the deck', async () => {
  expect(await titleOf(`云溪区政府工作报告${body}`)).toBe('云溪区政府工作报告');
});

test('a report without a title is named by whose it is, in its own words', async () => {
  const opening = '各位代表：\n\n现在，我代表云溪区人民政府，向大会报告工作，请予审议。';
  expect(await titleOf(opening + body)).toBe('云溪区人民政府工作报告');
});

test('one that says neither is named by its first heading', async () => {
  expect(await titleOf(`各位代表：${body}`)).toBe('2023年工作回顾');
});

test('the cover of a report that says no more than its name has what its parts are called', async () => {
  const text = `云溪区政府工作报告${body}\n二、2024年工作安排\n\n抓好项目建设，做强实体经济。\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  const cover = draft.ok ? draft.value.deck.slides[0]?.content : undefined;
  expect(cover?.type === 'cover' && cover.under.map(textOf)).toEqual(['2023年工作回顾', '2024年工作安排']);
});
