import { expect, test } from 'vitest';
import { readingTime } from '../../src/renderer/reading-time.ts';

test('a slide with more to read stands longer, within bounds', () => {
  expect(readingTime('')).toBe(6);
  expect(readingTime('改造老旧小区'.repeat(5))).toBe(10);
  expect(readingTime('字'.repeat(5000))).toBe(24);
});
