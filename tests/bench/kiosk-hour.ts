import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { kioskFolder, pause, processesOf } from '../local/kiosk/running-kiosk.ts';

/**
 * `node tests/bench/kiosk-hour.ts [MINUTES] [PACE]`: a kiosk in real time: what it costs and holds. CPU in percent of one
 * core over the whole time. With a pace of 0.2 slides stand so long that it is that of an idle slide. Linux.
 */
const [minutes = 60, pace = 1] = process.argv.slice(2).map(Number);
/** Of the clock in /proc (`getconf CLK_TCK`). */
const TICKS = 100;

interface Cost {
  /** In s. */
  readonly cpu: number;
  readonly memory: number;
}

async function costOf(id: number): Promise<Cost> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  return { cpu: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS, memory: resident };
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
  const rows = KINDS.map(async (kind) => {
    const each = await Promise.all(ids[kind].map(costOf));
    const sum = each.reduce(
      (one, other) => ({ cpu: one.cpu + other.cpu, memory: one.memory + other.memory }),
      { cpu: 0, memory: 0 },
    );
    return [kind, sum] as const;
  });
  return Object.fromEntries(await Promise.all(rows)) as Record<Kind, Cost>;
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
