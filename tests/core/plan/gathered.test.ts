import { expect, test } from 'vitest';
import type { Slide } from '../../../src/core/model.ts';
import { gathered } from '../../../src/core/plan/gathered.ts';
import { textOf } from '../../../src/core/plan/phrase.ts';

const words = (text: string) => [{ type: 'words' as const, text }];

const section = (kicker: string, title: string): Slide => ({
  id: `s-${title}`,
  kicker: words(kicker),
  content: { type: 'quotation', title: words(title), quotation: words(`${title}的一句话`) },
  notes: [{ text: title, span: { start: 0, end: title.length } }],
});

const titles = ['定位', '要务', '动力', '任务', '思想', '作风'];

test('three sections of a sentence each and more are one list, with all their notes', () => {
  const [only, ...others] = gathered(titles.slice(0, 4).map((title) => section('总体要求', title)));
  expect(others).toEqual([]);
  expect(only?.content).toEqual({
    type: 'points',
    title: words('总体要求'),
    points: titles.slice(0, 4).map(words),
  });
  expect(only?.notes.map(({ text }) => text)).toEqual(titles.slice(0, 4));
});

test('more than five are parted evenly', () => {
  const slides = gathered(titles.map((title) => section('总体要求', title)));
  expect(slides.map(({ content }) => content.type === 'points' && content.points.length)).toEqual([3, 3]);
});

test('two stay, and so do those of different headings', () => {
  const slides = [section('一', '定位'), section('一', '要务'), section('二', '动力')];
  expect(gathered(slides).map(({ content }) => textOf(content.title))).toEqual(['定位', '要务', '动力']);
});
