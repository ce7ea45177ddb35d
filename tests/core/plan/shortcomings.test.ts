import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { contentsOf } from './planning.ts';

async function troubles(...paragraphs: readonly string[]): Promise<readonly string[] | undefined> {
  const contents = await contentsOf('一年来，全区地区生产总值增长5.8%。', ...paragraphs);
  const slide = contents.find(
    (content) => content.type === 'points' && /困难|问题/.test(textOf(content.title)),
  );
  return slide?.type === 'points' ? [slide.title, ...slide.points].map(textOf) : undefined;
}

test.each([
  [
    'sentences',
    '在肯定成绩的同时，我们也清醒地看到存在的困难和问题：产业结构仍然偏重。创新能力还不够强。公共服务还有短板。',
    ['存在的困难和问题：产业结构仍然偏重', '创新能力还不够强', '公共服务还有短板'],
  ],
  [
    'clauses of one sentence',
    '在看到成绩的同时，我们也清醒认识到困难和挑战。主要是有效需求依然不足，部分企业经营困难，民生保障还有短板。',
    ['困难和挑战：有效需求依然不足', '部分企业经营困难', '民生保障还有短板'],
  ],
])('what the report admits in %s is a slide of points', async (_, said, points) => {
  expect(await troubles(said)).toEqual(points);
});
