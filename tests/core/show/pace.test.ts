import { expect, test } from 'vitest';
import type { SlideId } from '../../../src/core/model.ts';
import { paceOf, type Pace } from '../../../src/core/show/pace.ts';

const order: readonly SlideId[] = ['s-a', 's-b', 's-c'];
/** Ten minutes, of which the slide in the middle takes half. */
const pace = (slide: SlideId, minutes: number): Pace | undefined =>
  paceOf({
    order,
    slide,
    weight: (id) => (id === 's-b' ? 2 : 1),
    elapsed: minutes * 60_000,
    planned: 600_000,
  });

test('a speech is on time while the time is within what its slide has', () => {
  expect(pace('s-b', 2.5)).toMatchObject({ from: 0.25, to: 0.75, behind: 0, word: 'on-time' });
  expect(pace('s-b', 7.5)).toMatchObject({ behind: 0, word: 'on-time' });
});

test('it is ahead when its slide came too soon, behind when it stayed too long', () => {
  expect(pace('s-b', 1.5)).toMatchObject({ behind: -60_000, word: 'ahead' });
  expect(pace('s-b', 8.5)).toMatchObject({ behind: 60_000, word: 'behind' });
});

test('a few seconds trouble nobody', () => {
  expect(pace('s-c', 7.25)).toMatchObject({ behind: -15_000, word: 'on-time' });
});

test('a slide that is not in the order has no pace', () => {
  expect(pace('s-hidden', 3)).toBeUndefined();
});
