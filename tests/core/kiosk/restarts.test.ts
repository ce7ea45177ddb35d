import { expect, test } from 'vitest';
import { restartAfter, type Lifetime } from '../../../src/core/kiosk/restarts.ts';

const minute = 60_000;
/** Lifetimes of so many ms, one after the other. */
const lasting = (...times: readonly number[]): readonly Lifetime[] => {
  let at = 0;
  return times.map((time) => ({ from: at, to: (at += time) }));
};

test('what had been up is started again at once', () => {
  expect(restartAfter(lasting(10 * minute), 3)).toEqual({ type: 'again', after: 0 });
  expect(restartAfter(lasting(100, 100, 10 * minute), 3)).toEqual({ type: 'again', after: 0 });
});

test('what does not come up is started later and later, up to half a minute', () => {
  const pauses = [1, 2, 3, 4, 10].map(
    (times) => restartAfter(lasting(...Array<number>(times).fill(100)), 99).after,
  );
  expect(pauses).toEqual([500, 1000, 2000, 4000, 30_000]);
});

test('after the most restarts of an hour it is left alone until the first of them is an hour ago', () => {
  expect(restartAfter(lasting(10 * minute, 10 * minute, 10 * minute), 3).type).toBe('again');
  expect(restartAfter(lasting(10 * minute, 10 * minute, 10 * minute, 10 * minute), 3)).toEqual({
    type: 'given-up',
    after: 30 * minute,
  });
  expect(restartAfter(lasting(61 * minute, 61 * minute, 61 * minute, 61 * minute), 3).type).toBe('again');
});
