import { expect, test } from 'vitest';
import { clockText, ran, toggled, urgency, type StopWatch } from '../../src/renderer/clock.ts';
import { readingTime } from '../../src/renderer/reading-time.ts';

test.each([
  [0, '00:00'],
  [492, '08:12'],
  [3900, '1:05:00'],
  [-65, '−01:05'],
  [-0.4, '00:00'],
])('%d s is %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test('a stop watch leaves out the time in which it stood', () => {
  const started: StopWatch = { since: 1000, before: 0 };
  const held = toggled(started, 5000);
  expect(ran(held, 90_000)).toBe(4);
  expect(ran(toggled(held, 100_000), 102_000)).toBe(6);
});

test('the last two minutes and the end are told apart', () => {
  expect([121, 120, 1, 0, -5].map(urgency)).toEqual(['calm', 'soon', 'soon', 'over', 'over']);
});

test('a slide with more to read stands longer, within bounds', () => {
  expect(readingTime('')).toBe(6);
  expect(readingTime('改造老旧小区'.repeat(5))).toBe(10);
  expect(readingTime('字'.repeat(5000))).toBe(24);
});
