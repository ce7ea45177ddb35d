import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFacts } from '../../src/core/facts/index.ts';
import { readReport } from '../../src/core/importers/index.ts';
import { draftDeck } from '../../src/core/pipeline.ts';
import { shared } from '../shared.ts';
import { runsOf, type Runs } from './measure.ts';

/** `npm run bench:facts`: from the text of a report to its figures and its deck, in time of the processor. */
const WARM = 15;
const ROUNDS = 15;
/** Heap, in times of the input. */
const HEAP = 25;
const LARGE = join(shared, 'reports/large/national-1954-2025.txt');

async function processorTimes(once: () => Promise<unknown>): Promise<Runs> {
  const times: number[] = [];
  for (let round = 0; round < WARM + ROUNDS; round++) {
    const started = process.cpuUsage();
    await once();
    const { user, system } = process.cpuUsage(started);
    if (round >= WARM) times.push((user + system) / 1000);
  }
  return runsOf(times);
}

const say = ({ median, least, most }: Runs): string =>
  `${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;

async function national(year: string): Promise<void> {
  const name = `${year}.txt`;
  const bytes = readFileSync(join(shared, 'reports/national', name));
  const facts = await processorTimes(async () => {
    const read = await readReport({ name, bytes });
    return read.ok && findFacts(read.value);
  });
  const deck = await processorTimes(() => draftDeck({ name, bytes }));
  console.log(`national ${year}, text → facts  ${say(facts)}  ≤ 60 ms`);
  console.log(`national ${year}, text → deck   ${say(deck)}  ≤ 100 ms`);
}

interface Large {
  readonly bytes: number;
  readonly facts: number;
  readonly ms: number;
}

/** In a process of its own whose heap is bounded. */
function large(times: number): Large | undefined {
  const size = readFileSync(LARGE).length * times;
  const most = Math.floor((size * HEAP) / 2 ** 20);
  const script = join(import.meta.dirname, 'large-text.ts');
  const { status, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${most}`, script, LARGE, String(times)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const megabytes = (size / 1e6).toFixed(1);
  if (status !== 0) {
    console.log(`${megabytes} MB  ran out of a heap of ${most} MiB, ${HEAP} × the input`);
    return undefined;
  }
  const made: Large = JSON.parse(stdout);
  console.log(`${megabytes} MB  ${made.facts} figures  ${made.ms.toFixed(0)} ms  within ${most} MiB of heap`);
  return made;
}

await national('2021');
await national('2023');
const [once, four] = [large(1), large(4)];
if (once && four)
  console.log(`four times over: ${(four.ms / once.ms / 4).toFixed(2)} × of proportional  ≤ 1.3 ×`);
