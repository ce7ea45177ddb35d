import fc from 'fast-check';
import { expect, test } from 'vitest';
import { malformed, outcomeOf } from './malformed.ts';
import { specimens } from './specimens.ts';

test.each(Object.entries(specimens))('%s is a good file', async (name, bytes) => {
  expect(await outcomeOf({ name, bytes })).toBe('read');
});

/** `npm run malformed` tries ten thousand, and says how long they took. */
test('whatever was done to a file, the outcome is a report with its words in place, or a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(malformed, async (file) => (await outcomeOf(file)).length > 0),
    { seed: 4, numRuns: 400 },
  );
});
