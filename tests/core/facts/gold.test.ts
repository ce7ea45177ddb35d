import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureRecords } from '../../../src/core/facts/figures-json.ts';
import { findFacts } from '../../../src/core/facts/index.ts';
import { readReport } from '../../../src/core/importers/index.ts';
import { hasShared, shared } from '../../shared.ts';

/** Least F1 of each measure, as the scorer takes it. */
const documents: readonly (readonly [name: string, file: string, least: string])[] = [
  [
    'zhuzhou-2021',
    'reports/zhuzhou-2021.md',
    'value=0.99,unit=0.98,kind=0.97,indicator=0.95,direction=0.98,bound=0.98',
  ],
  [
    'jinhua-2011',
    'reports/city/jinhua-2011.txt',
    'value=0.99,unit=0.98,kind=0.97,indicator=0.95,direction=0.98,bound=0.98',
  ],
  [
    'national-2023-part',
    'gold/national-2023-part.txt',
    'value=0.97,unit=0.97,kind=0.97,indicator=0.95,direction=0.97,bound=0.97',
  ],
  [
    'daqing-2012',
    'reports/communique/daqing-2012.txt',
    'value=0.99,unit=0.98,kind=0.97,indicator=0.95,direction=0.98,bound=0.98',
  ],
];

describe.skipIf(!hasShared)('figures marked by hand', () => {
  test.each(documents)('%s', async (name, file, least) => {
    const path = join(shared, file);
    const read = await readReport({ name: path, bytes: readFileSync(path) });
    if (!read.ok) throw new Error(read.issue.code);
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-gold-'));
    const figures = join(folder, 'figures.json');
    writeFileSync(figures, JSON.stringify({ figures: figureRecords(findFacts(read.value), read.value) }));
    try {
      const scorer = join(shared, 'tools/score-figures.mjs');
      const gold = join(shared, `gold/${name}.gold.jsonl`);
      expect(() =>
        execFileSync(process.execPath, [scorer, gold, path, figures, '--min', least]),
      ).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
