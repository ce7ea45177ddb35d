import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { contentsOf } from './planning.ts';

/** The names of the bars of each chart. */
async function charts(...paragraphs: readonly string[]): Promise<readonly (readonly string[])[]> {
  const contents = await contentsOf(...paragraphs);
  return contents.flatMap((content) =>
    content.type === 'bars' ? [content.bars.map(({ name }) => textOf(name))] : [],
  );
}

const ACCOUNTS = '财政收入同比增长6.1%，财政支出同比增长5.2%，税收收入同比增长7.4%，民生支出同比增长8.3%。';
const PRICES = '消费价格上涨2.1%，食品价格上涨4.2%，衣着价格上涨1.3%，居住价格上涨0.8%。';

test('rates of one paragraph are one chart, those of the next another', async () => {
  expect((await charts(ACCOUNTS, PRICES)).map(({ length }) => length)).toEqual([4, 4]);
});

test('prices stand apart from amounts', async () => {
  expect((await charts(ACCOUNTS + PRICES)).map(({ length }) => length)).toEqual([4, 4]);
});

test('prices that the sentence of the main indicators names stand with them', async () => {
  const said = '生产总值增长6.1%，工业增加值增长5.2%，一般公共预算收入增长7.4%，居民消费价格上涨2.1%。';
  expect(await charts(said)).toEqual([
    ['生产总值增长', '工业增加值增长', '一般公共预算收入增长', '居民消费价格上涨'],
  ]);
});

test('a part whose whole is not drawn is not drawn either', async () => {
  const said = `${ACCOUNTS}商品房销售面积52万平方米，其中住宅44万平方米，同比增长13%。`;
  expect((await charts(said))[0]).not.toContain('其中住宅同比增长');
});

test('a rate of a part alone does not say of what it is', async () => {
  const said = '零售总额增长15.6%。按地域分，城镇增长16.5%，乡村增长5.8%，其他增长3.1%，全部行业增长4.2%。';
  expect(await charts(said)).toEqual([]);
});

test('more than a chart holds are parted where the report pauses', async () => {
  const modes = ['公路', '铁路', '水路'].map(
    (mode) => `全年${mode}客运量同比增长4.1%，${mode}货运量同比增长3.2%，${mode}周转量同比增长2.3%`,
  );
  expect((await charts(`${modes.join('；')}。`)).map(({ length }) => length)).toEqual([6, 3]);
});

test('a part stands behind its whole, though it fell', async () => {
  const said =
    '工业投资增长31%。其中，企业投资下降2.2%；地方投资增长59.6%，第一产业投资增长9.6%，第二产业投资增长23.6%。';
  expect((await charts(said))[0]?.slice(0, 2)).toEqual(['工业投资增长', '其中企业投资下降']);
});
