import { expect, test } from 'vitest';
import { draftDeck } from '../../../src/core/pipeline.ts';

test('a sheet of a thousand rows makes a deck of a few slides, with every figure in its ledger', async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `第${row}区,${row % 97}.5,${row % 13}.1`);
  const bytes = new TextEncoder().encode(`地区,产值（亿元）,增长（%）\n${rows.join('\n')}\n`);
  const draft = await draftDeck({ name: '各区产值.csv', bytes });
  if (!draft.ok) throw new Error(draft.issue.code);
  const { facts, deck } = draft.value;
  expect(facts.length).toBe(2000);
  expect(deck.slides.length).toBeLessThan(12);
  expect(deck.ledger.filter(({ fact }) => fact !== undefined).length).toBe(2000);
});
