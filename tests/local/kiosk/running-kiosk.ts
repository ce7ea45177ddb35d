import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installedBrowser } from '../../../src/local/browser.ts';
import { liveStateOf, stateOf } from '../../../src/node/kiosk/state.ts';
import { readStatus } from '../../../src/local/kiosk/status-file.ts';
import type { KioskStatus } from '../../../src/services/supervisor.ts';
import { root } from '../../sources.ts';
import { rostrum, smallReport } from '../rostrum.ts';

/** A screen that the command line keeps going, in a browser without a window. */
export interface RunningKiosk {
  readonly supervisor: number;
  readonly status: () => Promise<KioskStatus>;
  /** Resolves when the page has been heard to draw again since, with the ms that this took. */
  readonly back: (since: KioskStatus) => Promise<number>;
  readonly stop: () => Promise<number | null>;
  readonly kill: () => Promise<void>;
}

export interface KioskFolder {
  readonly decks: string;
  /** The installed browser as one that needs no display. */
  readonly browser: string;
  /** Starts `rostrum kiosk` on a deck or a playlist of the folder, and waits until it draws. */
  readonly start: (name: string, given?: KioskGiven) => Promise<RunningKiosk>;
  readonly remove: () => Promise<void>;
}

export interface KioskGiven {
  readonly words?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** Makes a folder with one deck, `云溪`, among temporary files or within a folder that is given. */
export async function kioskFolder(within = tmpdir()): Promise<KioskFolder> {
  const box = await mkdtemp(join(within, 'rostrum-kiosk-test-'));
  const decks = join(box, 'decks');
  await writeFile(join(box, 'report.md'), smallReport);
  await rostrum(['build', join(box, 'report.md'), '-o', join(decks, '云溪')]);
  const browser = await browserWithoutWindow(box);
  const started: ChildProcess[] = [];
  return {
    decks,
    browser,
    start: (name, given = {}) => start(join(decks, name), browser, given, started),
    remove: async () => {
      // What a test that failed has left.
      for (const child of started) child.kill('SIGKILL');
      const { root: live } = await liveStateOf(decks);
      for (const left of [box, live]) await rm(left, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function browserWithoutWindow(box: string): Promise<string> {
  const script = join(box, 'browser.sh');
  await writeFile(script, `#!/bin/sh\nexec "${installedBrowser()}" --headless=new "$@"\n`);
  await chmod(script, 0o755);
  return script;
}

async function start(
  path: string,
  browser: string,
  { words = [], environment = {} }: KioskGiven,
  started: ChildProcess[],
): Promise<RunningKiosk> {
  const decks = dirname(path);
  const known = await readStatus(decks);
  const child = spawn(process.execPath, [join(root, 'bin/rostrum.mjs'), 'kiosk', path, ...words], {
    env: { ...process.env, DISPLAY: ':none', ROSTRUM_CHROMIUM: browser, ...environment },
    stdio: 'ignore',
  });
  started.push(child);
  const exit = once(child, 'exit');
  const kiosk: RunningKiosk = {
    supervisor: child.pid ?? 0,
    status: () => statusOf(decks),
    back: (since) => playingAgain(decks, since),
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
      return child.exitCode;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
  };
  await playingAgain(decks, known);
  return kiosk;
}

async function statusOf(decks: string): Promise<KioskStatus> {
  const status = await readStatus(decks);
  if (!status) throw new Error('there is no status');
  return status;
}

/** Waits for longer than any fault lasts on a machine that has nothing else to do. */
async function playingAgain(decks: string, since: KioskStatus | undefined): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < 60_000) {
    const now = await readStatus(decks);
    if (now?.playing !== undefined && now.playing !== since?.playing) return performance.now() - begun;
    await pause(50);
  }
  const { root: state } = await stateOf(decks);
  throw new Error(`nothing is drawn: ${await readFile(join(state, 'kiosk.log'), 'utf8')}`);
}

export const pause = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** Returns the processes that have been given something among their words. */
export async function processesNaming(word: string): Promise<readonly number[]> {
  const found = await Promise.all(
    (await readdir('/proc')).map(async (id) => {
      const words = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      return words.includes(word) ? [Number(id)] : [];
    }),
  );
  return found.flat();
}

/** Returns the browser's processes of a kind, such as `renderer`; they are one group with it. */
export async function processesOf(browser: number, kind: string): Promise<readonly number[]> {
  const all = (await readdir('/proc')).map(Number).filter((id) => id > 0);
  const found = await Promise.all(
    all.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      const words = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
      return group === browser && words.includes(`--type=${kind}`) ? [id] : [];
    }),
  );
  return found.flat();
}
