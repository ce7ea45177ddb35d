import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import type { Fact } from '../../../src/core/model.ts';
import { sentence, type Told } from './telling.ts';

/** ROSTRUM_RUNS=10000 tries all that a release is asked for. */
const runs = Number(process.env['ROSTRUM_RUNS'] ?? 1500);

async function factsIn(words: string): Promise<readonly Fact[]> {
  const text = `# 2023：云溪县\n\n### 关键词 1. 这一年\n\n${words}\n`;
  const read = await readReport({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(read.issue.code);
  return findFacts(read.value);
}

const asTold = (fact: Fact): Told => ({
  printed: fact.printed,
  value: fact.value,
  unit: fact.unit,
  kind: fact.kind,
  indicator: fact.indicator,
  ...(fact.direction ? { direction: fact.direction } : {}),
  ...(fact.bound ? { bound: fact.bound } : {}),
  ...(fact.modality ? { modality: fact.modality } : {}),
});

test('the figures that a sentence was written from are found in it', async () => {
  await fc.assert(
    fc.asyncProperty(sentence, async ({ words, told }) => {
      expect((await factsIn(words)).map(asTold)).toEqual(told);
    }),
    { seed: 7, numRuns: runs },
  );
}, 600_000);
