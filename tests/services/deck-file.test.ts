import { expect, test } from 'vitest';
import { readDeck, writeDeck } from '../../src/services/deck-file.ts';
import { opened } from './opened.ts';

test('a deck that was edited is written with its edits, read back as it was, and written as the same bytes', async () => {
  const { services, name, slide } = await opened();
  await services.edit(name, { type: 'notes', slide, notes: ['先说三句话。'] });
  await services.edit(name, { type: 'title', slide, text: '临江一年' });
  const { deck } = await services.open(name);
  const written = writeDeck(deck);
  const read = readDeck(name, written);
  expect(read.ok && read.value.slides[0]?.notes).toEqual([{ text: '先说三句话。' }]);
  expect(read.ok && read.value).toEqual(deck);
  expect(read.ok && writeDeck(read.value)).toEqual(written);
});

test.each([
  ['{', 'JSON'],
  ['{"format":1}', 'title'],
])('a deck.json that holds %s is damaged, and it is said where', (text, reason) => {
  expect(readDeck('云溪', new TextEncoder().encode(text))).toEqual({
    ok: false,
    issue: { code: 'deck-damaged', values: { deck: '云溪', reason } },
  });
});

test('a deck of a newer format is refused as such', () => {
  const read = readDeck('云溪', new TextEncoder().encode('{"format":9}'));
  expect(!read.ok && read.issue.code).toBe('deck-newer');
});
