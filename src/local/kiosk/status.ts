import { statfsSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { say, sayIssue } from '../../core/messages/index.ts';
import type { Language } from '../../core/model.ts';
import type { Beat } from '../../services/beat.ts';
import type { Files } from '../../services/host.ts';
import type { KioskStatus, Restarted } from '../../services/supervisor.ts';
import type { End } from './end.ts';
import type { Journal } from './journal.ts';

/** In the state's folder. */
const STATUS_FILE = 'status.json';

/** Returns the status that was written last; nothing where none was, or where it is damaged. */
export async function readStatus(state: Files): Promise<KioskStatus | undefined> {
  try {
    return JSON.parse(Buffer.from(await state.read(STATUS_FILE)).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps what happens, tells the journal, and writes the status. */
export interface Status {
  readonly isUp: (what: 'host' | 'browser', pid: number | undefined) => void;
  readonly runs: (what: 'host' | 'browser') => boolean;
  readonly ended: (what: Restarted['what'], end: End) => void;
  readonly givenUp: (most: number, time: number) => void;
  readonly heard: (beat: Beat) => void;
  readonly shows: (address: string) => void;
  readonly note: (line: string) => void;
  readonly left: () => Promise<void>;
}

/** How many restarts are remembered with their reasons. */
const REMEMBERED = 50;
/** In ms. */
const WRITTEN_EVERY = 10_000;

export interface StatusGiven {
  readonly state: Files;
  readonly journal: Journal;
  readonly language: Language;
  readonly now: () => Date;
  /** Of the supervisor before, whose days go on. */
  readonly before: KioskStatus | undefined;
}

export function openStatus({ state, journal, language, now, before }: StatusGiven): Status {
  const iso = (): string => now().toISOString();
  let status: KioskStatus = {
    since: iso(),
    written: iso(),
    supervisor: process.pid,
    restarts: [],
    restartsInAll: 0,
    slides: 0,
    touches: before?.touches ?? {},
    ...room(state.root),
  };
  let writing: Promise<void> = Promise.resolve();
  const write = (change: Partial<KioskStatus>): void => {
    status = { ...status, ...change, written: iso() };
    const bytes = Buffer.from(`${JSON.stringify(status, undefined, 1)}\n`);
    // A disk that refuses costs the status, not the screen.
    writing = writing.then(() => state.write(STATUS_FILE, bytes)).catch(() => undefined);
  };
  journal.note(say(language, 'kiosk-started'));
  write({});
  const timer = setInterval(() => write(room(state.root)), WRITTEN_EVERY);
  return {
    isUp: (what, pid) => {
      journal.note(say(language, 'kiosk-up', { what: say(language, `kiosk-${what}`) }));
      write({ [what]: pid });
    },
    runs: (what) => status[what] !== undefined,
    ended: (what, { code, values }) => {
      const reason = sayIssue(language, { code, values: { ...values } });
      journal.note(reason);
      const restarts = [...status.restarts, { at: iso(), what, reason }].slice(-REMEMBERED);
      write({
        restarts,
        restartsInAll: status.restartsInAll + 1,
        playing: undefined,
        ...(what !== 'page' && { [what]: undefined }),
      });
    },
    givenUp: (most, time) =>
      journal.note(say(language, 'kiosk-given-up', { most, minutes: Math.ceil(time / 60_000) })),
    heard: (beat) => {
      status = { ...status, ...counted(status, beat, iso().slice(0, 10)), beat };
      const isOpen = beat.shows.type !== 'opening' && beat.shows.type !== 'nothing';
      if (status.playing !== undefined || beat.frames === 0 || !isOpen) return;
      journal.note(say(language, 'kiosk-playing'));
      write({ playing: iso() });
    },
    note: journal.note,
    shows: (address) => write({ shown: address.replace(/token=[^&]*/, 'token=') }),
    left: async () => {
      clearInterval(timer);
      journal.note(say(language, 'kiosk-left'));
      write({ host: undefined, browser: undefined, playing: undefined });
      await writing;
    },
  };
}

/** How many days of touches are remembered. */
const DAYS = 60;

/** Returns slides and touches with those that a page tells since it told last; one that was loaded anew begins at 0. */
function counted(
  { beat: before, slides, touches }: KioskStatus,
  beat: Beat,
  day: string,
): Pick<KioskStatus, 'slides' | 'touches'> {
  const since = (name: 'slides' | 'touches'): number =>
    beat[name] >= (before?.[name] ?? 0) ? beat[name] - (before?.[name] ?? 0) : beat[name];
  const days = { ...touches, [day]: (touches[day] ?? 0) + since('touches') };
  return { slides: slides + since('slides'), touches: Object.fromEntries(Object.entries(days).slice(-DAYS)) };
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
