import { expect, test } from 'vitest';
import { phraseOf, textOf } from '../../../src/core/plan/phrase.ts';
import { clauseTitle, isMessage } from '../../../src/core/plan/title.ts';
import { factIn, sourceOf } from './planning.ts';

/** The title that states the fact printed so. */
async function title(said: string, printed: string): Promise<string | undefined> {
  const source = await sourceOf(said);
  const phrase = clauseTitle(source, [factIn(source, printed)]);
  return phrase && textOf(phrase);
}

test('what is only expected says so', async () => {
  expect(await title('预计，全年地方生产总值447亿元，财政总收入63.7亿元。', '447亿元')).toBe(
    '预计，全年地方生产总值447亿元',
  );
});

test('of what a figure is true stands before it', async () => {
  expect(await title('在全省11个地市中，空气质量优良率居第2位。', '第2位')).toBe(
    '在全省11个地市中，空气质量优良率居第2位',
  );
});

test.each([
  ['教育、文化、卫生和体育', false],
  ['国内外贸易和旅游', false],
  ['加强生态环境保护和治理', true],
  ['经济结构进一步优化', true],
  ['今年是新中国成立70周年', false],
])('whether a heading says something: %s', async (heading, says) => {
  const source = await sourceOf(`${heading}。`);
  const start = source.report.text.indexOf(heading);
  expect(isMessage(phraseOf(source, { start, end: start + heading.length }))).toBe(says);
});
