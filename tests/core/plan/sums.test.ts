import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';

async function wholesOf(text: string): Promise<readonly string[]> {
  const draft = await draftDeck({
    name: 'report.md',
    bytes: new TextEncoder().encode(`# 江岸新区2024年统计公报\n\n## 一、综合\n\n${text}\n`),
  });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.slides.flatMap(({ content }) =>
    content.type === 'composition'
      ? content.wholes.map(
          ({ total, parts }) =>
            `${total?.fact.printed} = ${parts.map(({ fact }) => fact.printed).join(' + ')}`,
        )
      : [],
  );
}

test('an amount and the amounts that the report says it is made of', async () => {
  const text = '全年社会消费品零售总额1024.6亿元，其中城镇零售额861.2亿元，乡村零售额163.4亿元。';
  expect(await wholesOf(text)).toEqual(['1024.6亿元 = 861.2亿元 + 163.4亿元']);
});

test('what is printed is rounded: a tenth more or less is the same whole', async () => {
  const text =
    '全年实现生产总值2015.3亿元，其中，第一产业增加值129.1亿元，第二产业增加值931.2亿元，第三产业增加值955.1亿元。';
  expect(await wholesOf(text)).toEqual(['2015.3亿元 = 129.1亿元 + 931.2亿元 + 955.1亿元']);
});

test.each([
  ['that do not add up', '全年社会消费品零售总额1024.6亿元，其中城镇零售额861.2亿元，乡村零售额153.4亿元。'],
  ['that are not said to be of it', '全年完成投资860亿元，进出口额520亿元，一般公共预算收入340亿元。'],
  ['of another unit', '全年旅游收入86.4亿元，其中境内旅游收入80亿元，接待境外游客6.4万人次。'],
])('amounts %s are no parts', async (_, text) => {
  expect(await wholesOf(text)).toEqual([]);
});

test('shares of the same parts say the same, so the amounts are no second whole', async () => {
  const text =
    '全年实现生产总值2015.3亿元，其中，第一产业增加值129.1亿元，第二产业增加值931.2亿元，第三产业增加值955亿元。第一产业增加值比重为6.4%，第二产业增加值比重为46.2%，第三产业增加值比重为47.4%。';
  expect(await wholesOf(text)).toEqual(['undefined = 6.4% + 46.2% + 47.4%']);
});
