import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { faults, fullDisk, powerCut } from '../local/kiosk/faults.ts';
import { kioskFolder, pause, type KioskGiven } from '../local/kiosk/running-kiosk.ts';
import { hasSmallDisks, smallDisk } from '../local/kiosk/small-disk.ts';
import { runsOf } from './measure.ts';

/** `node tests/bench/kiosk-faults.ts [TIMES]`: how long a screen takes to draw again after each fault. Linux; full disk and power cut as root. */
const [times = 5] = process.argv.slice(2).map(Number);
const restarts = ['--restarts', '1000'];

function print(fault: string, measured: readonly number[]): void {
  const { median, least, most } = runsOf(measured);
  const range = `${least.toFixed(0)}–${most.toFixed(0)}`;
  console.log(`${fault}: back after ${median.toFixed(0)} ms (${range}), ${measured.length} ×`);
}

async function ofProcesses(): Promise<void> {
  const folder = await kioskFolder();
  const kiosk = await folder.start('云溪', { words: restarts });
  for (const [name, fault] of Object.entries(faults)) {
    const measured: number[] = [];
    for (let time = 0; time < times; time++) {
      // What had not been up for 5 s is started again later and later.
      await pause(6000);
      measured.push(await fault(kiosk));
    }
    print(name, measured);
  }
  await kiosk.stop();
  await folder.remove();
}

async function ofDisks(): Promise<void> {
  const disk = await smallDisk(64);
  const full: number[] = [];
  const cut: number[] = [];
  const folder = await kioskFolder(disk.path);
  const given: KioskGiven = { environment: { TMPDIR: disk.path } };
  for (let time = 0; time < times; time++) {
    const kiosk = await folder.start('云溪', given);
    await pause(6000);
    full.push(await fullDisk(kiosk, disk));
    disk.empty();
    const after = await powerCut(kiosk, { folder, disk });
    cut.push(after.back);
    await after.kiosk.stop();
  }
  await folder.remove();
  await disk.remove();
  print('the disk is full and the browser is killed', full);
  print('the power is cut', cut);
}

/** A start on what is damaged: the list and the deck. */
async function ofDamage(): Promise<void> {
  const measured: number[] = [];
  for (let time = 0; time < times; time++) {
    const folder = await kioskFolder();
    await writeFile(join(folder.decks, 'list.json'), '{ "format": 1, "items": [{ "deck": "云溪" }] }');
    const first = await folder.start('list.json');
    await pause(3000);
    await first.kill();
    await writeFile(join(folder.decks, 'list.json'), '');
    await writeFile(join(folder.decks, '云溪/deck.json'), '{ "format": 1, "tit');
    const begun = performance.now();
    const again = await folder.start('list.json');
    measured.push(performance.now() - begun);
    await again.stop();
    await folder.remove();
  }
  print('list and deck are damaged at a start', measured);
}

console.log(`load ${loadavg()[0]?.toFixed(1)}`);
await ofProcesses();
if (hasSmallDisks) await ofDisks();
await ofDamage();
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
