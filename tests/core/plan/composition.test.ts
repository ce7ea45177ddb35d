import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { contentsOf } from './planning.ts';

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

test('a whole of the year before says so', async () => {
  const said = '三次产业比例由上年的13.7∶58.3∶28调为12.1∶57.4∶30.5。';
  expect(await wholesOf('临江市政府工作报告', said)).toEqual(['上年', '调为']);
});

test.each([
  ['轻重工业比例从上年的19.8∶80.2调整为28.2∶71.8。', ['轻工业', '重工业']],
  ['粮经比从上年的47∶53调整为43∶57。', ['粮', '经']],
  ['粮、经、饲比例由上年的36∶31∶33调整为30∶27∶43。', ['粮', '经', '饲']],
])('parts are called by what names them within the ratio’s name: %s', async (said, names) => {
  const found = (await contentsOf(said)).find(({ type }) => type === 'composition');
  const [whole] = found?.type === 'composition' ? found.wholes : [];
  expect(whole?.parts.map(({ name }) => textOf(name))).toEqual(names);
});

test('a ratio whose parts nothing names is not drawn', async () => {
  const contents = await contentsOf('投资结构由40∶60调整为45∶55。');
  expect(contents.map(({ type }) => type)).not.toContain('composition');
});
