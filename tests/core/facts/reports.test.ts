import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import type { Fact } from '../../../src/core/model.ts';

const folder = join(import.meta.dirname, '../../reports');

/** A figure on one line: what it measures, how it stands, what it comes to. */
function lineOf(fact: Fact): string {
  const signs = [fact.kind, fact.direction, fact.bound, fact.modality, fact.period].filter(Boolean).join(' ');
  return `${fact.indicator} | ${fact.printed} = ${fact.value} ${fact.unit} | ${signs}`;
}

/** Each folder of tests/reports is a case: its report, and in figures.txt what is found in it. */
describe.each(readdirSync(folder))('%s', (name) => {
  test('the figures are those of figures.txt', async () => {
    const read = await readReport({
      name: 'report.md',
      bytes: readFileSync(join(folder, name, 'report.md')),
    });
    if (!read.ok) throw new Error(read.issue.code);
    const facts = findFacts(read.value);
    for (const fact of facts) {
      expect(read.value.text.slice(fact.span.start, fact.span.end).replaceAll(' ', '')).toBe(fact.printed);
    }
    await expect(`${facts.map(lineOf).join('\n')}\n`).toMatchFileSnapshot(join(folder, name, 'figures.txt'));
  });
});
