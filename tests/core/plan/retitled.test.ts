import { expect, test } from 'vitest';
import type { Slide } from '../../../src/core/model.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';
import { retitled } from '../../../src/core/plan/retitled.ts';

const PART = [{ type: 'words' as const, text: '工作安排' }];
const words = (text: string) => [{ type: 'words' as const, text }];
const slide = (title: string, ...points: readonly string[]): Slide => ({
  id: `s-${title}`,
  content: { type: 'points', title: words(title), points: points.map(words) },
  notes: [],
});

test('a title that was said before gives way to the first point', () => {
  const [first, second] = retitled(
    [
      slide('加强农业基础建设', '甲'),
      slide('加强农业基础建设', '坚持最严格的耕地保护制度', '推进种业振兴', '提高单产'),
    ],
    PART,
  );
  expect(textOf(first?.content.title ?? [])).toBe('加强农业基础建设');
  expect(textOf(second?.content.title ?? [])).toBe('坚持最严格的耕地保护制度');
  expect(textOf(second?.kicker ?? [])).toBe('加强农业基础建设');
});

test('a first point that is a label, or has one behind it, stays a point', () => {
  const label = slide('发展农业', '增加投入', '推进种业振兴', '提高单产');
  const short = slide('发展农业', '坚持最严格的耕地保护制度', '提高单产');
  expect(retitled([slide('发展农业', '甲'), label, short], PART).slice(1)).toEqual([label, short]);
});

test('a title that its part has gives way to the first point', () => {
  const [only] = retitled([slide('工作安排', '坚持最严格的耕地保护制度', '推进种业振兴', '提高单产')], PART);
  expect(textOf(only?.content.title ?? [])).toBe('坚持最严格的耕地保护制度');
});

test('what only says when gives way to the first point and is no kicker', () => {
  const [only] = retitled(
    [slide('今年是新中国成立70周年', '做好各项工作意义重大', '推进种业振兴', '提高单产')],
    PART,
  );
  expect(textOf(only?.content.title ?? [])).toBe('做好各项工作意义重大');
  expect(only?.kicker).toEqual([]);
});

test('a sentence that ends like a label stays a title', () => {
  const titled = slide(
    '深化农村改革，力争多数村庄完成改革任务',
    '坚持最严格的耕地保护制度',
    '推进种业振兴',
    '提高单产',
  );
  expect(retitled([titled], PART)).toEqual([titled]);
});
