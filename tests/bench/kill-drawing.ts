import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtDeck, deck } from '../e2e/deck.ts';
import { killBrowser, killHost, type Killed } from './killed.ts';

/** `node tests/bench/kill-drawing.ts [TIMES]`: kills host and browser in turn while somebody draws, and says what was lost. */
const times = Number(process.argv[2] ?? 200);
const folder = await mkdtemp(join(tmpdir(), 'rostrum-kill-'));
await builtDeck(folder);
const place = { folder: join(folder, 'decks'), deck };
const sums = { host: sum(), browser: sum() };
for (let time = 0; time < times; time++) {
  const which = time % 2 === 0 ? 'host' : 'browser';
  const found = await (which === 'host' ? killHost : killBrowser)(place);
  sums[which].add(found);
  if (found.lost > 0 || !found.isSound) console.log(`${time} ${which}`, found);
}
await rm(folder, { recursive: true });
for (const [which, { told }] of Object.entries(sums)) console.log(`${which} killed: ${told()}`);

function sum(): { readonly add: (found: Killed) => void; readonly told: () => string } {
  const all: Killed[] = [];
  const of = (part: 'drawn' | 'lost'): number => all.reduce((total, found) => total + found[part], 0);
  return {
    add: (found) => all.push(found),
    told: () =>
      `${all.length} times, ${of('lost')} of ${of('drawn')} strokes lost, ${all.filter(({ isSound }) => !isSound).length} journals corrupted`,
  };
}
