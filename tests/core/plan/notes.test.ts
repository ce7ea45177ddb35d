import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';
import { hasShared, shared } from '../../shared.ts';

const folders = ['national', 'province', 'city', 'county', 'plan', 'communique'];
const reports = hasShared
  ? folders.flatMap((folder) =>
      readdirSync(join(shared, 'reports', folder))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name)),
    )
  : ['../shared/reports'];

test.skipIf(!hasShared).each(reports)('every figure of %s is on a slide or in the notes', async (name) => {
  const bytes = readFileSync(join(shared, 'reports', name));
  const draft = await draftDeck({ name, bytes });
  if (!draft.ok) throw new Error(draft.issue.code);
  const { deck, report } = draft.value;
  const lost = deck.ledger.filter(({ slides, notes }) => slides.length === 0 && notes.length === 0);
  expect(lost.map(({ span }) => report.text.slice(span.start - 20, span.end + 20))).toEqual([]);
});
