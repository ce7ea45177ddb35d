import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

/** Returns the sums over years that a table shows: each year with its whole and its parts. */
async function stacksOf(...rows: readonly string[]): Promise<readonly string[]> {
  const draft = await draftDeck({ name: '零售.csv', bytes: new TextEncoder().encode(rows.join('\n')) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value.deck.slides.flatMap(({ content }) =>
    content.type === 'composition'
      ? content.wholes.map(
          ({ name, total, parts }) =>
            `${textOf(name)} ${total?.fact.printed} = ${parts.map((part) => part.fact.printed).join(' + ')}`,
        )
      : [],
  );
}

const HEAD = '年份,社会消费品零售总额,城镇,乡村';

test('a column and those behind it that come to it are a whole and its parts, year by year', async () => {
  const rows = ['2021,780.4,645.2,135.2', '2022,846.3,702.9,143.4', '2023,931.5,778.1,153.4'];
  expect(await stacksOf(HEAD, ...rows)).toEqual([
    '2021年 780.4 = 645.2 + 135.2',
    '2022年 846.3 = 702.9 + 143.4',
    '2023年 931.5 = 778.1 + 153.4',
  ]);
});

test('of many years the first and the last are shown, one that does not add up left out', async () => {
  const rows = [2018, 2019, 2020, 2021, 2022].map(
    (year, index) => `${year},${780 + 2 * index},${640 + index},${140 + index}`,
  );
  expect(await stacksOf(HEAD, ...rows, '2023,931.5,778.1,133.4')).toEqual([
    '2018年 780 = 640 + 140',
    '2022年 788 = 644 + 144',
  ]);
});

test('columns that come to nothing are no parts', async () => {
  const rows = ['2021,780.4,645.2,95.2', '2022,846.3,702.9,103.4', '2023,931.5,778.1,113.4'];
  expect(await stacksOf(HEAD, ...rows)).toEqual([]);
});
