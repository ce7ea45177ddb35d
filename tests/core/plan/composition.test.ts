import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

/** What the wholes of a report's first composition are called. */
async function wholesOf(title: string, said: string): Promise<readonly string[]> {
  const text = `${title}\n\n一、工作回顾\n\n${said}\n\n二、工作安排\n\n抓好项目建设。\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const found = draft.value.deck.slides
    .map(({ content }) => content)
    .find(({ type }) => type === 'composition');
  return found?.type === 'composition' ? found.wholes.map(({ name }) => textOf(name)) : [];
}

const SAID = '三次产业比例由13.7∶58.3∶28调整为12.1∶57.4∶30.5。';

test('a year in the title is when the report was delivered, not what its shares are of', async () => {
  expect(await wholesOf('2024年临江市政府工作报告', SAID)).toEqual(['由', '调整为']);
});
