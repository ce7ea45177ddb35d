import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

/** The titles of the slides of a report of one headed section and of what leads their figures. */
async function titles(heading: string, ...paragraphs: readonly string[]): Promise<readonly string[]> {
  const text = `政府工作报告\n\n一、工作回顾\n\n（一）${heading}\n\n${paragraphs.join('\n\n')}\n\n（二）民生保障\n\n办好实事。\n\n二、工作安排\n\n抓好项目建设。\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.slides.map(({ content, kicker }) =>
    [textOf(kicker ?? []), textOf(content.title)].join(' | '),
  );
}

const FIGURES =
  '新建改建道路35公里。一般公共预算收入增长6.4%。创建特色集镇12个。培育示范农场86家。改造老旧厂房19处。';

test('the heading says what its figures prove, the main indicator leads', async () => {
  expect(await titles('坚持精准施策，经济增长呈现新态势', FIGURES)).toContain(
    '工作回顾 | 坚持精准施策，经济增长呈现新态势：一般公共预算收入增长6.4%',
  );
});

test('a heading that is a label says nothing', async () => {
  expect(await titles('经济建设', FIGURES)).toContain(
    '经济建设 | 新建改建道路35公里，一般公共预算收入增长6.4%',
  );
});

test('where the whole heading finds no room its last clause does', async () => {
  const heading = '坚持稳中求进工作总基调，全面贯彻新发展理念，着力打好各项攻坚硬仗，经济增长呈现新态势';
  expect(await titles(heading, FIGURES)).toContain('工作回顾 | 经济增长呈现新态势：一般公共预算收入增长6.4%');
});

test('of a heading with a colon of its own, only what stands behind it is said', async () => {
  expect(await titles('过去五年：经济增长呈现新态势', FIGURES)).toContain(
    '过去五年：经济增长呈现新态势 | 经济增长呈现新态势：一般公共预算收入增长6.4%',
  );
});
