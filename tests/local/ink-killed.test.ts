import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killHost } from '../bench/killed.ts';
import { builtDeck, deck } from '../e2e/deck.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-killed-'));
  await builtDeck(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

// `tests/bench/kill-drawing.ts` does the same two hundred times, and kills browsers too.
test.each([1, 2, 3, 4])(
  'the host is killed while somebody draws: nothing that was saved is lost, nothing is corrupted (%i)',
  async () => {
    expect(await killHost({ folder: join(folder, 'decks'), deck })).toMatchObject({ lost: 0, isSound: true });
  },
  60_000,
);
