import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReport } from '../../../src/core/importers/index.ts';
import { INCOMING, restoreBefore, watchIncoming } from '../../../src/local/kiosk/incoming.ts';
import { shippedFonts } from '../../../src/local/shipped-fonts.ts';
import { folderFiles } from '../../../src/node/files.ts';
import { readFonts } from '../../../src/services/deck-fonts.ts';
import type { Fonts } from '../../../src/core/typography/typesetter.ts';
import type { Files } from '../../../src/services/host.ts';
import { smallReport } from '../rostrum.ts';
import { packedDeck, putDeck } from './made-deck.ts';

let box: string;
let decks: Files;
let notes: string[];
let stop: () => void;
let fonts: Fonts;

const shown = async (): Promise<string> => readFile(join(decks.root, 'hall/report.md'), 'utf8');
const later = smallReport.replace('6.2%', '6.4%');

const watch = (): (() => void) =>
  watchIncoming({
    decks,
    readReport,
    fonts,
    language: 'en',
    every: 250,
    sticks: join(box, 'media'),
    tried: (deck, refused) => notes.push(`${deck}: ${refused ?? 'shown'}`),
  });

beforeEach(async () => {
  box = await mkdtemp(join(tmpdir(), 'rostrum-incoming-'));
  decks = await folderFiles(join(box, 'decks'));
  await putDeck(decks.root, 'hall', smallReport);
  await putDeck(join(box, 'made'), 'hall', later);
  await mkdir(join(decks.root, INCOMING));
  notes = [];
  fonts = await readFonts(shippedFonts());
  stop = watch();
});
afterEach(async () => {
  stop();
  await rm(box, { recursive: true });
});

test('a deck’s folder takes the place of the one of its name, which is kept', async () => {
  await cp(join(box, 'made/hall'), join(decks.root, INCOMING, 'hall'), { recursive: true });
  await expect.poll(() => notes.at(-1), { timeout: 25_000 }).toBe('hall: shown');
  expect(await shown()).toBe(later);
  expect(await readFile(join(decks.root, '.rostrum/before/hall/report.md'), 'utf8')).toBe(smallReport);
});

test('a file is not opened before all of it is there', async () => {
  const packed = await packedDeck(join(box, 'made'), 'hall');
  const place = join(decks.root, INCOMING, 'hall.rostrum');
  await writeFile(place, packed.subarray(0, packed.length / 2));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(notes).toEqual([]);
  expect(await shown()).toBe(smallReport);
  await writeFile(place, packed);
  await expect.poll(() => notes.at(-1), { timeout: 25_000 }).toBe('hall: shown');
  expect(await shown()).toBe(later);
});

test('a deck that is whole and not sound is refused with its reason, and the one before goes on', async () => {
  const made = join(box, 'made/hall/deck.json');
  // A figure that points behind the end of its report.
  await writeFile(made, (await readFile(made, 'utf8')).replaceAll(/"end": ?(\d+)/g, '"end": 9$1'));
  await writeFile(join(decks.root, INCOMING, 'hall.rostrum'), await packedDeck(join(box, 'made'), 'hall'));
  await expect.poll(() => notes.at(-1), { timeout: 25_000 }).toContain('hall: ');
  expect(notes).toEqual([expect.stringContaining('has no place in its report')]);
  expect(await shown()).toBe(smallReport);
});

test('a deck in one file is taken from a stick, once, and stays there', async () => {
  const file = join(box, 'media/STICK/hall.rostrum');
  await mkdir(join(box, 'media/STICK'), { recursive: true });
  await writeFile(file, await packedDeck(join(box, 'made'), 'hall'));
  await expect.poll(() => notes.at(-1), { timeout: 25_000 }).toBe('hall: shown');
  expect(await shown()).toBe(later);
  stop();
  stop = watch();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(notes).toEqual(['hall: shown']);
  expect(await readFile(file)).not.toHaveLength(0);
});

test('a power cut between the two steps of an exchange leaves the deck before', async () => {
  await mkdir(join(decks.root, '.rostrum/before'), { recursive: true });
  await rename(join(decks.root, 'hall'), join(decks.root, '.rostrum/before/hall'));
  await restoreBefore(decks.root);
  expect(await shown()).toBe(smallReport);
});
