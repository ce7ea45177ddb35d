import { expect, test } from 'vitest';
import { isPin, waitAfter, waitLeft } from '../../../src/core/kiosk/pin.ts';

test('fingers may slip twice; then each wrong try costs twice the time, up to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 20].map(waitAfter)).toEqual([0, 0, 30_000, 60_000, 120_000, 900_000]);
});

test('the wait ends with its time, and is not made longer by a clock that was set back', () => {
  const tries = { count: 3, last: 1_000_000 };
  expect(waitLeft(tries, 1_010_000)).toBe(20_000);
  expect(waitLeft(tries, 1_030_000)).toBe(0);
  expect(waitLeft(tries, 0)).toBe(30_000);
});

test('a PIN has four to twelve digits', () => {
  expect(['0000', '123456789012'].map(isPin)).toEqual([true, true]);
  expect(['123', '12a4', '１２３４', ''].map(isPin)).toEqual([false, false, false, false]);
});
