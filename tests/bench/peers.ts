import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runsOf } from './measure.ts';
import { peersDeck } from './peers/deck.ts';
import { peerExports, type PeerExport } from './peers/exports.ts';
import { treeTime } from './peers/tree-time.ts';

/**
 * `npm run bench:peers FOLDER [ROUNDS]`: the PDF of one deck through Rostrum and through others, all in turn in each round:
 * wall and processor seconds of the whole command from a cold process, then what is in the files. FOLDER is a copy of
 * ../shared/bench/peers in which its README has been followed.
 */
const [peers = '', rounds = '3'] = process.argv.slice(2);
if (!existsSync(join(peers, 'deck.mjs'))) throw new Error(`“${peers}” holds no deck.mjs of the peers`);

const box = await mkdtemp(join(tmpdir(), 'rostrum-peers-'));
const all = peerExports(peers, await peersDeck(peers, join(box, 'deck')));
const times = all.map((one) => ({ one, wall: [] as number[], processor: [] as number[] }));
// The first round fills the disk's cache.
for (let round = 0; round <= Number(rounds); round++)
  for (const { one, wall, processor } of times) {
    const took = await treeTime(one);
    // One that fails has no time in this round.
    if (round === 0 || took === undefined) continue;
    wall.push(took.wall);
    processor.push(took.processor);
  }
await rm(box, { recursive: true });

console.log(
  `median (least–most) of ${rounds} rounds (how many came to their end), load ${loadavg()[0]?.toFixed(1)}`,
);
for (const { one, wall, processor } of times)
  console.log(
    [one.name.padEnd(30), `${wall.length}`, `wall ${seconds(wall)}`, `processor ${seconds(processor)}`].join(
      '  ',
    ),
  );
console.log(inspected(all.map(({ file }) => file)));

function seconds(values: readonly number[]): string {
  const { median, least, most } = runsOf(values);
  return `${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;
}

/** What the peers' own script finds in the files. */
function inspected(files: PeerExport['file'][]): string {
  const found = execFileSync(process.execPath, ['inspect.mjs', ...files], { cwd: peers, encoding: 'utf8' });
  return found.replaceAll(/^\S+/gm, (path) => basename(path));
}
