import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import type { Fact } from '../../../src/core/model.ts';
import { ownReports, readOwn, reportFolder } from '../../own-reports.ts';

/** A figure on one line: what it measures, how it stands, what it comes to. */
function lineOf(fact: Fact): string {
  const signs = [fact.kind, fact.direction, fact.bound, fact.modality, fact.period].filter(Boolean).join(' ');
  return `${fact.indicator} | ${fact.printed} = ${fact.value} ${fact.unit} | ${signs}`;
}

/** Each folder of tests/reports is a case: its report, and in figures.txt what is found in it. */
describe.each(ownReports)('%s', (name) => {
  test('the figures are those of figures.txt', async () => {
    const report = await readOwn(name);
    const facts = findFacts(report);
    for (const fact of facts) {
      expect(report.text.slice(fact.span.start, fact.span.end).replaceAll(' ', '')).toBe(fact.printed);
    }
    const expected = join(reportFolder, name, 'figures.txt');
    await expect(`${facts.map(lineOf).join('\n')}\n`).toMatchFileSnapshot(expected);
  });
});
