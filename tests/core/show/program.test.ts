import { expect, test } from 'vitest';
import type { Deck, Program, Slide, SlideId } from '../../../src/core/model.ts';
import {
  actOnProgram,
  inOrder,
  noProgram,
  slidesOf,
  withPages,
  type ProgramAction,
} from '../../../src/core/show/program.ts';
import { startShow } from '../../../src/core/show/show.ts';

const slide = (id: SlideId, hidden?: true): Slide => ({
  id,
  content: { type: 'blank', title: [] },
  notes: [],
  ...(hidden ? { hidden } : {}),
});
const deck: Deck = {
  format: 1,
  title: '',
  theme: '红',
  source: { file: 'report.md', characters: 0, figures: 0 },
  slides: [slide('s-a'), slide('s-b'), slide('s-h', true), slide('s-c')],
  ledger: [],
};
const after = (...actions: readonly ProgramAction[]): Program => actions.reduce(actOnProgram, noProgram);
const add = (id: SlideId, behind: SlideId): ProgramAction => ({
  type: 'add',
  page: { after: behind, slide: slide(id) },
});

test('pages stand behind what they were put behind, one behind the other, and have no number', () => {
  const program = after(add('s-x', 's-a'), add('s-y', 's-x'), add('s-z', 's-gone'));
  const { all, numbered, order } = slidesOf(deck, program);
  expect(all).toEqual(['s-a', 's-x', 's-y', 's-b', 's-h', 's-c', 's-z']);
  expect(order).toEqual(['s-a', 's-x', 's-y', 's-b', 's-c', 's-z']);
  expect(numbered).toEqual(['s-a', 's-b', 's-c']);
  expect(withPages(withPages(deck, program), program).slides).toHaveLength(7);
});

test('a page that is taken out leaves those behind it in their place', () => {
  const program = after(add('s-x', 's-a'), add('s-y', 's-x'), { type: 'remove', page: 's-x' });
  expect(slidesOf(deck, program).order).toEqual(['s-a', 's-y', 's-b', 's-c']);
});

test('a slide that is left out of the show keeps its number', () => {
  const program = after({ type: 'hide', slide: 's-b' }, { type: 'hide', slide: 's-b' });
  expect(slidesOf(deck, program)).toMatchObject({
    order: ['s-a', 's-c'],
    numbered: ['s-a', 's-b', 's-c'],
  });
  expect(actOnProgram(program, { type: 'unhide', slide: 's-b' })).toEqual(noProgram);
});

test('a selection is shown in its own order, as far as the deck still has its slides', () => {
  const kept = after({ type: 'keep-show', show: { name: '汇报', slides: ['s-c', 's-gone', 's-a'] } });
  const slides = slidesOf(deck, kept);
  const show = inOrder(slides, startShow(slides.order), '汇报');
  expect(show).toMatchObject({ order: ['s-c', 's-a'], custom: '汇报', slide: 's-a' });
  const dropped = actOnProgram(kept, { type: 'drop-show', name: '汇报' });
  expect(inOrder(slidesOf(deck, dropped), show, show.custom).order).toEqual(slides.order);
  expect(inOrder(slidesOf(deck, dropped), show, show.custom).custom).toBeUndefined();
});

test('a selection of the same name is replaced in its place', () => {
  const program = after(
    { type: 'keep-show', show: { name: '一', slides: ['s-a'] } },
    { type: 'keep-show', show: { name: '二', slides: ['s-b'] } },
    { type: 'keep-show', show: { name: '一', slides: ['s-c'] } },
  );
  expect(program.shows).toEqual([
    { name: '一', slides: ['s-c'] },
    { name: '二', slides: ['s-b'] },
  ]);
});
