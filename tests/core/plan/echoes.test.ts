import { expect, test } from 'vitest';
import type { Content, Slide } from '../../../src/core/model.ts';
import { withoutEchoes, withoutListed } from '../../../src/core/plan/echoes.ts';

/** A note, at a place of its own. */
const said = (text: string) => {
  const start = '甲乙'.indexOf(text);
  return { text, span: { start, end: start + 1 } };
};
const words = (text: string) => [{ type: 'words' as const, text }];

function slide(type: 'quotation' | 'points', title: string, note: string): Slide {
  const content: Content =
    type === 'points'
      ? { type, title: words(title), points: [words('一'), words('二')] }
      : { type, title: words(title), quotation: words(note) };
  return { id: `s-${type}`, content, notes: [said(note)] };
}

test.each([
  ['before', [slide('quotation', '发展农业', '甲'), slide('points', '发展农业', '乙')], ['甲', '乙']],
  ['behind', [slide('points', '发展农业', '甲'), slide('quotation', '发展农业', '乙')], ['甲', '乙']],
])('a sentence %s a slide of its own title goes to its notes', (_, slides, notes) => {
  const [only, ...others] = withoutEchoes(slides);
  expect(others).toEqual([]);
  expect(only?.content.type).toBe('points');
  expect(only?.notes.map(({ text }) => text)).toEqual(notes);
});

test('a sentence under another title stays', () => {
  const slides = [slide('quotation', '发展农业', '甲'), slide('points', '发展工业', '乙')];
  expect(withoutEchoes(slides)).toEqual(slides);
});

test('a list of headings that opened the part is not said again', () => {
  const list = slide('points', '总体要求', '甲');
  const [only, ...others] = withoutListed([slide('quotation', '发展农业', '乙'), list], ['一', '二']);
  expect(others).toEqual([]);
  expect(only?.notes.map(({ text }) => text)).toEqual(['甲', '乙']);
  expect(withoutListed([list], ['一', '三'])).toEqual([list]);
});
