import { expect, test } from 'vitest';
import {
  actOnClock,
  clockText,
  held,
  ran,
  standingClock,
  started,
  urgency,
} from '../../../src/core/show/clock.ts';

test.each([
  [0, '00:00'],
  [492, '08:12'],
  [3900, '1:05:00'],
  [-65, '−01:05'],
  [-0.4, '00:00'],
])('%d s is %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test('a clock leaves out the time in which it stood', () => {
  const running = started(standingClock(15, false), 1000);
  const standing = held(running, 5000);
  expect(ran(standing, 90_000)).toBe(4000);
  expect(ran(started(standing, 100_000), 102_000)).toBe(6000);
  expect(started(running, 9000)).toBe(running);
  expect(held(standing, 9000)).toBe(standing);
});

test('any time is planned, over an hour too, and nonsense changes nothing', () => {
  const clock = standingClock(15, false);
  expect(actOnClock(clock, { type: 'plan', minutes: 95 }, 0).planned).toBe(95 * 60_000);
  expect(actOnClock(clock, { type: 'plan', minutes: 0 }, 0)).toBe(clock);
  expect(actOnClock(clock, { type: 'plan', minutes: 6000 }, 0)).toBe(clock);
});

test('a clock that is begun anew runs from zero, and the plan stays', () => {
  const late = started(standingClock(20, true), 1000);
  expect(actOnClock(late, { type: 'clock', do: 'restart' }, 900_000)).toEqual({
    before: 0,
    since: 900_000,
    planned: 1_200_000,
    inHall: true,
  });
});

test('the last two minutes and the end are told apart', () => {
  expect([121, 120, 1, 0, -5].map((seconds) => urgency(seconds * 1000))).toEqual([
    'calm',
    'soon',
    'soon',
    'over',
    'over',
  ]);
});
