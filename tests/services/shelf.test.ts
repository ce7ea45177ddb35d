import { expect, test } from 'vitest';
import { filesOfDeck, packDeck } from '../../src/services/deck-archive.ts';
import { createServices } from '../../src/services/services.ts';
import { memoryHost } from './memory-host.ts';
import { imported, opened } from './opened.ts';

test('a deck is doubled with all that was done to it, under another title', async () => {
  const { services, name, slide } = await opened();
  await services.edit(name, { type: 'hide', slide });
  const copy = await services.duplicate(name);
  expect(copy).toBe(`${name} 2`);
  const { deck } = await services.open(copy);
  expect(deck.title).toBe(`${name}（副本）`);
  expect(deck.slides[0]?.hidden).toBe(true);
  await services.edit(copy, { type: 'unhide', slide });
  expect((await services.open(name)).deck.slides[0]?.hidden).toBe(true);
});

test('a deck that was thrown away is not listed, and is as it was when it is had back', async () => {
  const { host, services, name } = await opened();
  const before = new Map(host.stored);
  await services.bin(name);
  expect(await services.decks()).toEqual([]);
  expect(await services.binned()).toEqual([{ name, title: name }]);
  expect(await services.restore(name)).toBe(name);
  expect(host.stored).toEqual(before);
  expect(await services.binned()).toEqual([]);
});

test('where another deck has the name by now, the one from the bin gets a number', async () => {
  const { services, name } = await opened();
  await services.bin(name);
  await imported(services);
  expect(await services.restore(name)).toBe(`${name} 2`);
  expect(await services.decks()).toHaveLength(2);
});

test('a deck in one file is taken in as it was packed; a damaged one is refused and nothing is written', async () => {
  const { host, services, name, slide } = await opened();
  await services.edit(name, { type: 'hide', slide });
  const packed = new Uint8Array(await packDeck(name, await filesOfDeck(host.decks, name)));
  const other = memoryHost();
  const { card } = await imported(createServices(other, 'zh'), '云溪.rostrum', packed);
  expect(card.name).toBe(name);
  expect((await createServices(other, 'zh').open(name)).deck.slides[0]?.hidden).toBe(true);
  const empty = memoryHost();
  const cut = packed.slice(0, packed.length - 40);
  await expect(imported(createServices(empty, 'zh'), '云溪.rostrum', cut)).rejects.toMatchObject({
    issue: { code: 'archive-damaged' },
  });
  expect(empty.stored.size).toBe(0);
});

test('a report that is imported again after its deck was thrown away is a new deck', async () => {
  const { services, name, slide } = await opened();
  await services.edit(name, { type: 'title', slide, text: '临江一年' });
  await services.findings(name);
  await services.bin(name);
  const { card } = await imported(services);
  expect(card.name).toBe(name);
  expect((await services.steps(name)).steps).toEqual([]);
});
