import { expect, test } from 'vitest';
import type { Content, ContentOf } from '../../../../src/core/model.ts';
import { comparisonSlides } from '../../../../src/core/plan/comparison/index.ts';
import { textOf } from '../../../../src/core/plan/phrase.ts';
import { report } from '../../compare/comparing.ts';

type Comparison = ContentOf<'comparison'>;
const isComparison = (content: Content): content is Comparison => content.type === 'comparison';

/** The first slide of what two years' reports say. */
async function slideOf(was: string, now: string, places: readonly string[] = []): Promise<Comparison> {
  const own = await report(2023, now, undefined, places[1]);
  const compared = await report(2022, was, undefined, places[0]);
  const found = comparisonSlides(own, { compared })
    .map(({ content }) => content)
    .find(isComparison);
  if (!found) throw new Error('nothing to compare');
  return found;
}

test.each([
  ['between rates', '地区生产总值增长5.2%。', '地区生产总值增长5.8%。', '+0.6个百分点'],
  ['of amounts as they are printed', '城镇新增就业1310万人。', '城镇新增就业1322万人。', '+12万人'],
  ['no finer than the coarser scale', '地区生产总值64613亿元。', '地区生产总值13.7万亿元。', '+7.2万亿元'],
  ['of two falls', '农村贫困人口减少1650万人。', '农村贫困人口减少1232万人。', '−418万人'],
  [
    'of two rates that fall',
    '单位地区生产总值能耗下降3.1%。',
    '单位地区生产总值能耗下降2.6%。',
    '降幅收窄0.5个百分点',
  ],
  ['none of bounds', '高新技术企业超过400家。', '高新技术企业412家。', ''],
  ['none where nothing changed', '城镇登记失业率4.1%。', '城镇登记失业率4.1%。', ''],
])('the difference %s', async (_, was, now, difference) => {
  const { rows } = await slideOf(was, now);
  expect(textOf(rows[0].difference ?? [])).toBe(difference);
});

test.each([
  ['of one place: the years', ['临江市', '临江市'], '2022年', '2023年'],
  [
    'of two places: the places, and the years where they differ',
    ['临江市', '山南县'],
    '临江市2022年',
    '山南县2023年',
  ],
  [
    'of a place that is not told: that it is of the other report',
    ['', ''],
    '对比报告（2022年）',
    '本报告（2023年）',
  ],
])('over the columns stand, %s', async (_, places, was, now) => {
  const content = await slideOf('地区生产总值增长5.2%。', '地区生产总值增长5.8%。', places);
  expect([textOf(content.was), textOf(content.now)]).toEqual([was, now]);
});
