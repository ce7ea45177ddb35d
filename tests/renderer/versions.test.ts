import { expect, test } from 'vitest';
import { versionsOf } from '../../src/renderer/desk/versions.ts';

test('each day on which something was done is a version, the last first', () => {
  const steps = ['2026-03-01T08:00', '2026-03-01T09:00', '2026-03-04T10:00'].map(
    (at) => ({ at, type: 'hide' }) as const,
  );
  expect(versionsOf({ steps, done: 1 }, (at) => at.slice(0, 10))).toEqual([
    { day: '2026-03-04', done: 3, own: 1 },
    { day: '2026-03-01', done: 2, own: 2 },
  ]);
});
