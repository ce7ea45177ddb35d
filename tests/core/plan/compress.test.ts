import { expect, test } from 'vitest';
import { compress } from '../../../src/core/plan/compress.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { sourceOf } from './planning.ts';

/** What a point of at most so many characters says of a sentence. */
async function point(sentence: string, most: number): Promise<string | undefined> {
  const source = await sourceOf(sentence);
  const start = source.report.text.indexOf(sentence);
  const phrase = compress(source, { start, end: start + sentence.length }, most);
  return phrase && textOf(phrase);
}

test('as many whole clauses as fit are kept from the beginning', async () => {
  const sentence = '加快老旧小区改造，完善社区服务，推动物业管理提质，让居民住得安心。';
  expect(await point(sentence, 40)).toBe('加快老旧小区改造，完善社区服务，推动物业管理提质，让居民住得安心');
  expect(await point(sentence, 20)).toBe('加快老旧小区改造，完善社区服务');
});

test('an enumerator and words of time at the head are left away', async () => {
  expect(await point('一要稳住粮食生产，提高单产。', 30)).toBe('稳住粮食生产，提高单产');
  expect(await point('一年来，港口建设提速，货运翻番。', 30)).toBe('港口建设提速，货运翻番');
});

test.each([
  ['a condition', '只有坚持改革，坚持开放，才能把路走宽走远走到更多人的心里去。'],
  ['a span of time', '灾情发生三年多来，全市上下众志成城、共克时艰、重建家园、再上台阶。'],
  ['an acknowledgement', '成绩的取得，离不开全市人民的共同奋斗和长期以来的理解与支持。'],
  ['a subject without its predicate', '产业转型升级的根本出路，在于坚持创新、依靠人才、扩大开放、用好市场。'],
  ['a time told in traditional characters', '在一九四九年至一九五二年間，我國迅速地完成了工業恢復的任務。'],
  ['what is taken out', '除东部新城尚待开发外，各城区主要街道已经全部完成改造提升。'],
  ['what leans on the sentence before', '其中，新城区投用的学校占到一半以上而且还在继续增加。'],
])('nothing is cut out of %s', async (_, sentence) => {
  expect(await point(sentence, 16)).toBeUndefined();
});

test('what a thing is to be done with is not left hanging at the end', async () => {
  const sentence = '做到精准招商，依托青山物流园区和白河旅游区等平台，引进一批投资大、带动强的企业。';
  expect(await point(sentence, 36)).toBe('做到精准招商');
  expect(await point('紧紧围绕创新发展理念，推动产业转型，做强实体经济，培育新的动能。', 12)).toBeUndefined();
});

test.each(['今年要突出抓好三件事。', '今年要采取四项措施：一要健全住房制度，加快建设。'])(
  '%s announces a list and is no point',
  async (sentence) => {
    expect(await point(sentence, 36)).toBeUndefined();
  },
);

test('a bracket that opens is closed', async () => {
  expect(await point('细颗粒物（年均值，微克）继续下降，空气更好。', 10)).toBeUndefined();
});

test('what somebody is quoted with is not told as the report’s own words', async () => {
  const source = await sourceOf('他对乡亲们说：“路修通了，电也有了。你们这里有了机场，火车也要来了。”');
  const { text } = source.report;
  const start = text.indexOf('你们');
  expect(compress(source, { start, end: text.indexOf('。”') }, 40)).toBeUndefined();
});

test('主要是 at the end announces what does not follow', async () => {
  expect(await point('发展还面临不少问题，主要是：', 36)).toBe('发展还面临不少问题');
});
