import { expect, test } from 'vitest';
import { createServices } from '../../src/services/services.ts';
import { openSettings } from '../../src/services/settings.ts';
import { memoryHost } from './memory-host.ts';

const path = '.rostrum/settings.json';
const usual = { minutes: 15, inHall: false, notesSize: 1, layerPerShowing: true, theme: 'system' };

test('what was chosen is there at the next start, whatever the deck', async () => {
  const { decks } = memoryHost();
  const settings = await openSettings(decks);
  expect(settings.get()).toEqual(usual);
  settings.set({ minutes: 95 });
  settings.set({ notesSize: 1.45, layerPerShowing: true });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await openSettings(decks)).get()).toEqual({
    minutes: 95,
    inHall: false,
    notesSize: 1.45,
    layerPerShowing: true,
    theme: 'system',
  });
});

test('a damaged setting falls back to the usual one, the others stay', async () => {
  const { decks, stored } = memoryHost();
  stored.set(path, new TextEncoder().encode('{"minutes":-3,"inHall":true,"notesSize":"huge"}'));
  expect((await openSettings(decks)).get()).toEqual({ ...usual, inHall: true });
  stored.set(path, new TextEncoder().encode('{"minutes":'));
  expect((await openSettings(decks)).get()).toEqual(usual);
});

test('a disk that refuses takes nothing away now', async () => {
  const { decks, disk } = memoryHost();
  const settings = await openSettings(decks);
  disk.refuses = 'EROFS';
  settings.set({ minutes: 8 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(settings.get().minutes).toBe(8);
});

test('how the interface is wanted is kept, and is the system’s where nothing was chosen', async () => {
  const host = memoryHost();
  const services = createServices(host, 'zh');
  expect(await services.preferences()).toEqual({ theme: 'system' });
  expect(await services.language()).toBe('zh');
  await services.prefer({ language: 'en', theme: 'dark' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const restarted = createServices(host, 'zh');
  expect(await restarted.preferences()).toEqual({ language: 'en', theme: 'dark' });
  expect(await restarted.language()).toBe('en');
});
