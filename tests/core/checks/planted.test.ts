import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkReport } from '../../../src/core/checks/index.ts';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import type { Finding, Source, Span } from '../../../src/core/model.ts';
import { hasShared, shared } from '../../shared.ts';
import { plantings, type Planting, type Slip } from './planting.ts';

const FOLDERS = 'national,province,city,county,communique,plan';
const PLANTED = 200;
const FOUND = 0.9;

interface Real {
  readonly name: string;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** Real reports, read in place: those of ../shared that are no load test and not damaged on purpose. */
async function realReports(): Promise<readonly Real[]> {
  const files = [
    ...globSync(join(shared, `reports/{${FOLDERS}}/*.txt`)),
    join(shared, 'reports/zhuzhou-2021.md'),
  ];
  return Promise.all(
    files.toSorted().map(async (file) => {
      const source = await sourceOf(basename(file), readFileSync(file));
      return { name: basename(file), source, findings: checkReport(source) };
    }),
  );
}

async function sourceOf(name: string, bytes: Uint8Array): Promise<Source> {
  const read = await readReport({ name, bytes });
  if (!read.ok) throw new Error(`${name}: ${read.issue.code}`);
  return { report: read.value, facts: findFacts(read.value) };
}

/** A generator of numbers from 0 to 1 that repeats (mulberry32), so that each run plants the same errors. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Draw {
  readonly real: Real;
  readonly slip: Slip;
}

/** So many errors of a kind, at random over all the places of all reports, no two the same. */
function drawn(reals: readonly Real[], planting: Planting, many: number): readonly Draw[] {
  const random = seeded(20);
  return reals
    .flatMap((real) => planting.errorsIn(real.source).map((slip) => ({ real, slip })))
    .map((draw) => ({ draw, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .slice(0, many)
    .map(({ draw }) => draw);
}

/** Whether a finding that was not there before names the place of the error or the sentence that it was put into. */
async function isFound({ real, slip: { at, text } }: Draw): Promise<boolean> {
  const before = real.source.report.text;
  const planted = before.slice(0, at.start) + text + before.slice(at.end);
  const findings = checkReport(await sourceOf(real.name, new TextEncoder().encode(planted)));
  const known = new Set(real.findings.map(keyOf));
  const place = { start: at.start, end: at.start + text.length };
  return findings.some(
    (finding) =>
      !known.has(keyOf(finding)) && finding.places.some(({ sentence }) => overlap(sentence.span, place)),
  );
}

const keyOf = ({ code, values }: Finding): string => `${code} ${JSON.stringify(values)}`;
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

describe.skipIf(!hasShared)('real reports', () => {
  let reals: readonly Real[];
  beforeAll(async () => {
    reals = await realReports();
  });

  test('are found to be wrong at most once in two reports', () => {
    const findings = reals.flatMap(({ name, findings }) =>
      findings.map((finding) => `${name} ${keyOf(finding)}`),
    );
    expect(findings.length, findings.join('\n')).toBeLessThanOrEqual(reals.length / 2);
  });

  test('with an error planted are found to be wrong in nine cases of ten', { timeout: 120_000 }, async () => {
    const rows: { kind: string; planted: number; found: number }[] = [];
    const missed: string[] = [];
    for (const planting of plantings) {
      const draws = drawn(reals, planting, Math.ceil(PLANTED / plantings.length) + 8);
      const found = await Promise.all(draws.map(isFound));
      rows.push({ kind: planting.kind, planted: draws.length, found: found.filter(Boolean).length });
      for (const [index, { real, slip }] of draws.entries()) {
        const { text } = real.source.report;
        const around = `${text.slice(slip.at.start - 24, slip.at.start)}[${text.slice(slip.at.start, slip.at.end)}→${slip.text}]${text.slice(slip.at.end, slip.at.end + 16)}`;
        if (!found[index]) missed.push(`${planting.kind}: ${real.name} ${around.replace(/\s+/g, ' ')}`);
      }
    }
    console.table(rows);
    console.info(missed.join('\n'));
    const planted = rows.reduce((sum, row) => sum + row.planted, 0);
    const found = rows.reduce((sum, row) => sum + row.found, 0);
    expect(planted).toBeGreaterThanOrEqual(PLANTED);
    expect(found / planted, missed.join('\n')).toBeGreaterThanOrEqual(FOUND);
  });
});
