import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { root } from '../../sources.ts';
import { renderAll } from '../../gallery/page.ts';
import { readDrawings } from './drawing.ts';
import { faultsOf } from './faults.ts';

const REAL = '../shared/reports';
const real = existsSync(join(root, REAL))
  ? globSync(`${REAL}/**/*.{md,txt,html,docx,csv,pdf}`, { cwd: root }).filter(
      (file) => !/README|\/large\//.test(file),
    )
  : [];
if (real.length === 0) console.log(`Skipped, not there: ${REAL}`);

const own = ['slides/zhuzhou-2021/report.md', ...globSync('tests/reports/*/report.md', { cwd: root })];

test.for([...own, ...real].toSorted())('the charts of %s show their facts', async (file, { skip }) => {
  const draft = await draftDeck({ name: basename(file), bytes: readFileSync(join(root, file)) });
  if (!draft.ok) {
    if (own.includes(file)) throw new Error(draft.issue.code);
    return skip(`not read: ${draft.issue.code}`);
  }
  const { deck } = draft.value;
  const faults = renderAll(deck).flatMap(({ html }, index) =>
    readDrawings(html).flatMap((drawing) =>
      faultsOf(deck.slides[index]!.content, drawing).map((fault) => `${deck.slides[index]!.id} ${fault}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('the sample has charts of several kinds', async () => {
  const file = 'slides/zhuzhou-2021/report.md';
  const draft = await draftDeck({ name: 'report.md', bytes: readFileSync(join(root, file)) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const charts = renderAll(draft.value.deck).flatMap(({ html }) =>
    readDrawings(html).map(({ chart }) => chart),
  );
  expect(new Set(charts).size).toBeGreaterThan(2);
});
