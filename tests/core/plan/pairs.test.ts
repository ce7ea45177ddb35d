import { expect, test } from 'vitest';
import type { Half } from '../../../src/core/model.ts';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

/** Returns what stands beside what: points by their words, charts by their kind. */
async function pairsOf(text: string): Promise<readonly (readonly string[])[]> {
  const draft = await draftDeck({
    name: 'report.md',
    bytes: new TextEncoder().encode(`# 江岸新区2024年政府工作报告\n\n## 一、工作回顾\n\n${text}\n`),
  });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.slides.flatMap(({ content }) =>
    content.type === 'pair' ? [content.halves.flatMap(wordsOf)] : [],
  );
}

const wordsOf = (half: Half): readonly string[] =>
  half.type === 'points' ? half.points.map(textOf) : [half.type];

const RATE = '常住人口城镇化率由2019年的61.4%提高到2024年的66.9%。';

test('what the same paragraph says in words stands beside a chart', async () => {
  const text = `${RATE}改造老旧小区186个。跨江通道主塔较计划提前封顶。`;
  expect(await pairsOf(text)).toEqual([['moves', '改造老旧小区186个', '跨江通道主塔较计划提前封顶']]);
});

test('what another paragraph says does not', async () => {
  const text = `${RATE}\n\n改造老旧小区186个。跨江通道主塔较计划提前封顶。`;
  expect(await pairsOf(text)).toEqual([]);
});

test('one point is no list, so the chart stays alone', async () => {
  expect(await pairsOf(`${RATE}改造老旧小区186个。`)).toEqual([]);
});

test('a chart that finds no slide of its own stands beside one of its paragraph', async () => {
  const text = `${RATE}公交线路由42条增加到67条。跨江通道主塔较计划提前封顶。`;
  expect(await pairsOf(text)).toEqual([['moves', 'moves']]);
});
