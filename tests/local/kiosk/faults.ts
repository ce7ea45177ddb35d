import { execFileSync } from 'node:child_process';
import { pause, processesNaming, processesOf, type KioskFolder, type RunningKiosk } from './running-kiosk.ts';
import type { SmallDisk } from './small-disk.ts';

/** What happens to a screen: each is done for real, and resolves when the page draws again, with the ms that this took. Linux. */
export type Fault = (kiosk: RunningKiosk) => Promise<number>;

/** Faults of what is kept going, by their names. */
export const faults = {
  'the host is killed': killed('host'),
  'the browser is killed': killed('browser'),
  'the page crashes': signalled('SIGKILL'),
  'the page hangs': signalled('SIGSTOP'),
  'the page runs out of memory': async (kiosk) => {
    const before = await kiosk.status();
    for (const id of await processesOf(before.browser ?? 0, 'renderer'))
      execFileSync('prlimit', ['--pid', String(id), '--as=1', '--data=1']);
    return kiosk.back(before);
  },
  'the GPU is lost': lostGpu,
} as const satisfies Readonly<Record<string, Fault>>;

function killed(what: 'host' | 'browser'): Fault {
  return async (kiosk) => {
    const before = await kiosk.status();
    process.kill(before[what] ?? 0, 'SIGKILL');
    return kiosk.back(before);
  };
}

function signalled(signal: 'SIGKILL' | 'SIGSTOP'): Fault {
  return async (kiosk) => {
    const before = await kiosk.status();
    for (const id of await processesOf(before.browser ?? 0, 'renderer')) process.kill(id, signal);
    return kiosk.back(before);
  };
}

/**
 * The browser starts its process for drawing anew, at the third time in a row itself; the page draws on when frames are told
 * of that were drawn since.
 */
async function lostGpu(kiosk: RunningKiosk): Promise<number> {
  const begun = performance.now();
  const before = await kiosk.status();
  const gone = await processesOf(before.browser ?? 0, 'gpu-process');
  if (gone.length === 0) throw new Error('nothing draws in a process of its own');
  for (const id of gone) process.kill(id, 'SIGKILL');
  let drawn: number | undefined;
  for (;;) {
    const { playing, browser = 0, beat } = await kiosk.status();
    const isDrawing = (await processesOf(browser, 'gpu-process')).some((id) => !gone.includes(id));
    if (isDrawing) drawn ??= beat?.frames ?? 0;
    const isAnew = playing !== undefined && playing !== before.playing;
    if (isAnew || (drawn !== undefined && (beat?.frames ?? 0) > drawn + 1)) return performance.now() - begun;
    await pause(50);
  }
}

/** The browser is killed while its disk, the folder for temporary files with it, takes nothing any more. */
export async function fullDisk(kiosk: RunningKiosk, disk: SmallDisk): Promise<number> {
  disk.fill();
  return faults['the browser is killed'](kiosk);
}

/** All is killed at once, what was not synced is lost, and the machine starts again; returns how it runs then. */
export async function powerCut(
  kiosk: RunningKiosk,
  { folder, disk }: { readonly folder: KioskFolder; readonly disk: SmallDisk },
): Promise<{ readonly kiosk: RunningKiosk; readonly back: number }> {
  await kiosk.kill();
  for (const id of await processesNaming(folder.decks)) process.kill(id, 'SIGKILL');
  disk.cutPower();
  const begun = performance.now();
  return { kiosk: await folder.start('云溪'), back: performance.now() - begun };
}
