import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';

/** Returns the slides that list what is to be done: title, then number and words of each. */
async function lists(paragraph: string): Promise<readonly (readonly string[])[]> {
  const text = `青山市政府工作报告\n\n一、今年重点工作\n\n${paragraph}\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const words = (phrase: readonly { readonly text: string }[] = []): string =>
    phrase.map((run) => run.text).join('');
  return draft.value.deck.slides.flatMap(({ content }) =>
    content.type === 'tasks'
      ? [
          [
            words(content.title),
            ...content.tasks.map(({ number, title }) => `${words(number)} ${words(title)}`),
          ],
        ]
      : [],
  );
}

test('deeds numbered in a paragraph are a slide, each in its words', async () => {
  expect(
    await lists(
      '扎实办好民生实事。①新建社区食堂20个；②改造老旧电梯300部；③建设口袋公园15个；④新增公交线路6条。',
    ),
  ).toEqual([
    [
      '扎实办好民生实事',
      '1 新建社区食堂20个',
      '2 改造老旧电梯300部',
      '3 建设口袋公园15个',
      '4 新增公交线路6条',
    ],
  ]);
});

test('three are points like others, and a list that announces no deeds is none', async () => {
  expect(await lists('扎实办好民生实事。①新建食堂20个；②改造电梯300部；③建设公园15个。')).toEqual([]);
  expect(await lists('看病更加方便。①新建食堂20个；②改造电梯300部；③建设公园15个；④新增线路6条。')).toEqual(
    [],
  );
});
