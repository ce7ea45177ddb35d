import { expect, test } from 'vitest';
import type { Slide } from '../../../src/core/model.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { retitled } from '../../../src/core/plan/retitled.ts';

const words = (text: string) => [{ type: 'words' as const, text }];
const slide = (title: string, ...points: readonly string[]): Slide => ({
  id: `s-${title}`,
  content: { type: 'points', title: words(title), points: points.map(words) },
  notes: [],
});

test('a title that was said before gives way to the first point', () => {
  const [first, second] = retitled([
    slide('加强农业基础建设', '甲'),
    slide('加强农业基础建设', '坚持最严格的耕地保护制度', '推进种业振兴', '提高单产'),
  ]);
  expect(textOf(first?.content.title ?? [])).toBe('加强农业基础建设');
  expect(textOf(second?.content.title ?? [])).toBe('坚持最严格的耕地保护制度');
  expect(textOf(second?.kicker ?? [])).toBe('加强农业基础建设');
});

test('a first point that is a label, or has one behind it, stays a point', () => {
  const label = slide('发展农业', '增加投入', '推进种业振兴', '提高单产');
  const short = slide('发展农业', '坚持最严格的耕地保护制度', '提高单产');
  expect(retitled([slide('发展农业', '甲'), label, short]).slice(1)).toEqual([label, short]);
});
