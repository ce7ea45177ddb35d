import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { taskOf } from '../../src/services/task.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('while a part of the work tells nothing, the steps go on towards its end every second, and never back', async () => {
  const steps = taskOf('work', async ({ progress }) => {
    await progress(10, 40, 20);
    await new Promise((go) => setTimeout(go, 20_000));
    await progress(12, 40);
    return 'done';
  });
  const told: number[] = [];
  const followed = (async () => {
    for await (const step of steps) if (step.type === 'progress') told.push(step.done);
  })();
  for (let second = 1; second <= 19; second++) {
    const before = told.at(-1) ?? 0;
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.at(-1)).toBeGreaterThan(before);
    expect(told.at(-1)).toBeLessThan(20);
  }
  await vi.advanceTimersByTimeAsync(2000);
  await followed;
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(vi.getTimerCount()).toBe(0);
});
