import { expect, test } from 'vitest';
import type { Content, Slide } from '../../../src/core/model.ts';
import { withSources } from '../../../src/core/plan/sources.ts';
import { contents } from '../../gallery/contents/index.ts';
import { sourceOf } from './planning.ts';

const source = await sourceOf('全年地区生产总值增长5.8%。');
const slidesOf = (...names: readonly string[]): readonly Slide[] =>
  names.flatMap((name): readonly Slide[] => {
    const content: Content | undefined = contents[name];
    return content ? [{ id: `s-${name}`, content, notes: [] }] : [];
  });

const PLAIN = ['cover-usual', 'contents-usual', 'points-usual', 'points-most', 'figures-six', 'figures-two'];

test('a deck with computed numbers says so before its closing, and what its marks mean', () => {
  const slides = withSources(source, slidesOf(...PLAIN, 'pair-least', 'bars-targets', 'closing-usual'));
  expect(slides.map(({ content }) => content.type).slice(-2)).toEqual(['sources', 'closing']);
  expect(slides.at(-2)?.content).toMatchObject({ keys: ['difference', 'past', 'target'] });
});

test.each([
  ['without a computed number', [...PLAIN, 'bars-usual', 'closing-usual']],
  ['of a few slides', ['cover-usual', 'moves-one', 'closing-usual']],
])('a deck %s needs no such slide', (_, names) => {
  const slides = slidesOf(...names);
  expect(withSources(source, slides)).toEqual(slides);
});
