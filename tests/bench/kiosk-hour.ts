import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { kioskFolder, pause, processesOf } from '../local/kiosk/running-kiosk.ts';
import { processorTime, residentMemory } from './process-cost.ts';

/**
 * `node tests/bench/kiosk-hour.ts [MINUTES] [PACE]`: a kiosk in real time: what it costs and holds. CPU in percent of one
 * core over the whole time. With a pace of 0.2 slides stand so long that it is that of an idle slide. Linux.
 */
const [minutes = 60, pace = 1] = process.argv.slice(2).map(Number);

interface Cost {
  /** In s. */
  readonly cpu: number;
  readonly memory: number;
}

/** Nothing of a process that has ended. */
function costOf(id: number): Cost {
  try {
    return { cpu: processorTime(id), memory: residentMemory(id) };
  } catch {
    return { cpu: 0, memory: 0 };
  }
}

const folder = await kioskFolder();
const list = { format: 1, items: [{ deck: '云溪' }], pace };
await writeFile(join(folder.decks, 'list.json'), JSON.stringify(list));
const kiosk = await folder.start('list.json');
// What is loaded once has been: both slides have been shown.
await pause(30_000);

const KINDS = ['supervisor', 'host', 'renderer', 'gpu-process', 'browser'] as const;
type Kind = (typeof KINDS)[number];

async function costs(): Promise<Readonly<Record<Kind, Cost>>> {
  const { host = 0, browser = 0 } = await kiosk.status();
  const [renderers, drawing] = await Promise.all(
    (['renderer', 'gpu-process'] as const).map((kind) => processesOf(browser, kind)),
  );
  const ids: Readonly<Record<Kind, readonly number[]>> = {
    supervisor: [kiosk.supervisor],
    host: [host],
    renderer: renderers ?? [],
    'gpu-process': drawing ?? [],
    browser: [browser],
  };
  const rows = KINDS.map((kind) => {
    const sum = ids[kind]
      .map(costOf)
      .reduce((one, other) => ({ cpu: one.cpu + other.cpu, memory: one.memory + other.memory }), {
        cpu: 0,
        memory: 0,
      });
    return [kind, sum] as const;
  });
  return Object.fromEntries(rows) as Record<Kind, Cost>;
}

const first = await costs();
const begun = performance.now();
const heaps: number[] = [];
while (performance.now() - begun < minutes * 60_000) {
  heaps.push((await kiosk.status()).beat?.heap ?? 0);
  await pause(30_000);
}
const last = await costs();
const seconds = (performance.now() - begun) / 1000;
const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
for (const kind of KINDS) {
  const cpu = (last[kind].cpu - first[kind].cpu) / seconds;
  console.log(
    `${kind}: ${(cpu * 100).toFixed(2)} % CPU, memory ${mega(first[kind].memory)} → ${mega(last[kind].memory)}`,
  );
}
const all = KINDS.reduce((sum, kind) => sum + last[kind].cpu - first[kind].cpu, 0);
const half = Math.floor(heaps.length / 2);
const least = (values: readonly number[]): string => mega(Math.min(...values));
const { slides, restartsInAll, beat } = await kiosk.status();
console.log(`all: ${((all / seconds) * 100).toFixed(2)} % CPU of one core over ${seconds.toFixed(0)} s`);
console.log(
  `heap: least ${least(heaps.slice(0, half))} in the first half, ${least(heaps.slice(half))} in the second`,
);
console.log(
  `${slides} slides, ${beat?.frames} frames, ${restartsInAll} restarts, load ${loadavg()[0]?.toFixed(1)}`,
);
await kiosk.stop();
await folder.remove();
