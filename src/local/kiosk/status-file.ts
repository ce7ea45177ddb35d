import { statfsSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import type { Files } from '../../services/host.ts';
import type { KioskStatus } from '../../services/supervisor.ts';
import { liveStateOf, stateOf } from '../../node/kiosk/state.ts';

/** In the folders of the state that is kept and of that which is live. */
const STATUS_FILE = 'status.json';

/** Returns the status that was written last; nothing where none was, or where it is damaged. */
export async function readStatus(decks: string): Promise<KioskStatus | undefined> {
  const folders = await Promise.all([stateOf(decks), liveStateOf(decks)]);
  const read = await Promise.all(folders.map(statusIn));
  return read
    .filter((status) => status !== undefined)
    .toSorted((one, other) => (one.written < other.written ? -1 : 1))
    .at(-1);
}

async function statusIn(folder: Files): Promise<KioskStatus | undefined> {
  try {
    return JSON.parse(Buffer.from(await folder.read(STATUS_FILE)).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** How often what is only counted is written to memory and to the disk, in ms: a disk is worn by each time. */
const LIVE_EVERY = 2000;
const KEPT_EVERY = 300_000;

export interface StatusPlaces {
  readonly state: Files;
  /** In memory, written far more often. */
  readonly live: Files;
}

/** The status as it is known, and its files. */
export interface StatusFile {
  readonly now: () => KioskStatus;
  /** Takes up what can wait until the status is written by itself. */
  readonly know: (change: Partial<KioskStatus>) => void;
  readonly write: (change: Partial<KioskStatus>) => void;
  readonly close: () => Promise<void>;
}

export function statusFile(
  { state, live }: StatusPlaces,
  now: () => Date,
  first: Omit<KioskStatus, 'written' | 'memory'>,
): StatusFile {
  const kept = writer(state);
  const told = writer(live);
  let status: KioskStatus = { ...first, written: '', ...room(state.root) };
  const know = (change: Partial<KioskStatus>): void => {
    status = { ...status, ...change };
  };
  const tell = (): void => {
    know({ ...room(state.root), written: now().toISOString() });
    told.write(status);
  };
  const write = (change: Partial<KioskStatus>): void => {
    know(change);
    tell();
    kept.write(status);
  };
  write({});
  const timers = [setInterval(tell, LIVE_EVERY), setInterval(() => write({}), KEPT_EVERY)];
  return {
    now: () => status,
    know,
    write,
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([kept.done(), told.done()]);
    },
  };
}

/** Writes the status into a folder, one after another. A disk that refuses costs the status, not the screen. */
interface Writer {
  readonly write: (status: KioskStatus) => void;
  readonly done: () => Promise<void>;
}

function writer(folder: Files): Writer {
  let writing: Promise<void> = Promise.resolve();
  return {
    write: (status) => {
      const bytes = Buffer.from(`${JSON.stringify(status, undefined, 1)}\n`);
      writing = writing.then(() => folder.write(STATUS_FILE, bytes)).catch(() => undefined);
    },
    done: () => writing,
  };
}

function room(folder: string): Pick<KioskStatus, 'memory' | 'disk'> {
  const memory = { free: freemem(), of: totalmem() };
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { memory, disk: { free: bavail * bsize, of: blocks * bsize } };
  } catch {
    return { memory };
  }
}
