import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import type { Fact, Report } from '../../../src/core/model.ts';
import { ownReports, readOwn } from '../../own-reports.ts';

/** ROSTRUM_RUNS=10000 tries all that a release is asked for. */
const runs = Number(process.env['ROSTRUM_RUNS'] ?? 1500);

const texts = await Promise.all(ownReports.map(async (name) => (await readOwn(name)).text));

/** A piece of one of our own reports, cut anywhere. */
const piece = fc
  .tuple(fc.constantFrom(...texts), fc.nat(4000), fc.integer({ min: 1, max: 60 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));

/** Digits, units and the words about them in any order. */
const scrap = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom(...'一二三十百千万亿点〇两番成倍第前居列由从到至为超近约多余均各'),
      fc.constantFrom(
        '%',
        '％',
        '‰',
        '个百分点',
        '亿元',
        '平方公里',
        '微克/立方米',
        '万',
        '家',
        '分之',
        '1/',
      ),
      fc.constantFrom(
        '增长',
        '提高到',
        '分别',
        '比上年',
        '其中',
        '占',
        '目标是',
        '2020年',
        '“十五五”',
        '以上',
      ),
      fc.constantFrom(...'，、；。：:（）“”—-～./ \n\u3000'),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(''));

const spliced = fc.array(fc.oneof(piece, scrap), { minLength: 1, maxLength: 8 }).map((all) => all.join(''));

async function reportOf(text: string): Promise<Report | undefined> {
  const read = await readReport({ name: 'report.md', bytes: new TextEncoder().encode(text) });
  return read.ok ? read.value : undefined;
}

/** What holds of every figure, whatever the text: it is printed where it says, after the one before, with a number in it. */
function expectInPlace(text: string, facts: readonly Fact[]): void {
  for (const [index, fact] of facts.entries()) {
    expect(Number.isFinite(fact.value), fact.printed).toBe(true);
    expect(fact.printed).toBe(text.slice(fact.span.start, fact.span.end).replace(/\s+/g, ''));
    expect(fact.span.start).toBeGreaterThanOrEqual(facts[index - 1]?.span.end ?? 0);
    expect(fact.digits.span.start).toBeGreaterThanOrEqual(fact.span.start);
    expect(fact.digits.span.end).toBeLessThanOrEqual(fact.span.end);
    expect(fact.indicatorSpans.length).toBeGreaterThan(0);
  }
}

test('whatever the text, figures stand where they are printed, and the same text gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(spliced, async (text) => {
      const report = await reportOf(text);
      if (!report) return;
      const facts = findFacts(report);
      expectInPlace(report.text, facts);
      expect(findFacts(report)).toEqual(facts);
    }),
    { seed: 11, numRuns: runs },
  );
}, 600_000);
