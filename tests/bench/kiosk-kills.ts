import { isAlive } from '../../src/local/kiosk/alive.ts';
import { faults } from '../local/kiosk/faults.ts';
import { kioskFolder, pause, type RunningKiosk } from '../local/kiosk/running-kiosk.ts';
import { runsOf } from './measure.ts';

/** `node tests/bench/kiosk-kills.ts [COUNT]`: so many kill -9 of host, browser, page and supervisor at random moments; how long each takes to be back. Linux. */
const [count = 200] = process.argv.slice(2).map(Number);
const KINDS = ['host', 'browser', 'page', 'supervisor'] as const;
type Kind = (typeof KINDS)[number];
const killed = {
  host: faults['the host is killed'],
  browser: faults['the browser is killed'],
  page: faults['the page crashes'],
};

const folder = await kioskFolder();
const start = (): Promise<RunningKiosk> => folder.start('云溪', { words: ['--restarts', '1000'] });
let kiosk = await start();
const times: Record<Kind, number[]> = { host: [], browser: [], page: [], supervisor: [] };
const failed: string[] = [];

async function kill(kind: Kind): Promise<number> {
  if (kind !== 'supervisor') return killed[kind](kiosk);
  const before = await kiosk.status();
  const begun = performance.now();
  await kiosk.kill();
  kiosk = await start();
  for (const id of [before.host, before.browser]) if (isAlive(id ?? 0)) failed.push(`${id} was left`);
  return performance.now() - begun;
}

for (let done = 0; done < count; done++) {
  const kind = KINDS[Math.floor(Math.random() * KINDS.length)] ?? 'host';
  await pause(5000 + Math.random() * 3000);
  try {
    times[kind].push(await kill(kind));
    const { beat } = await kiosk.status();
    if (beat?.shows.type !== 'deck' || beat.shows.deck !== '云溪') failed.push(`${kind}: wrong content`);
  } catch (error) {
    failed.push(`${kind}: ${String(error)}`);
    await kiosk.kill();
    kiosk = await start();
  }
}
await kiosk.stop();
await folder.remove();
for (const kind of KINDS) {
  const { median, least, most } = runsOf(times[kind]);
  console.log(
    `${kind}: ${times[kind].length} ×, back after ${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`,
  );
}
console.log(`${failed.length} failures`, failed);
