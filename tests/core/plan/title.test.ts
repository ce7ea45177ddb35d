import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { clauseTitle } from '../../../src/core/plan/title.ts';
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
