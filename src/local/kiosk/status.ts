import { say } from '../../core/messages/index.ts';
import type { Language } from '../../core/model.ts';
import type { Beat } from '../../services/beat.ts';
import type { Files } from '../../services/host.ts';
import type { End } from './end.ts';
import type { Journal } from './journal.ts';

/** In the state's folder; read by `rostrum kiosk status` and by the operator's page. */
export const STATUS_FILE = 'status.json';

export interface Restarted {
  /** ISO. */
  readonly at: string;
  readonly what: 'host' | 'browser' | 'page';
  readonly reason: string;
}

/** How it stands with a screen that nobody tends. */
export interface KioskStatus {
  /** ISO. */
  readonly since: string;
  readonly written: string;
  readonly supervisor: number;
  readonly host?: number | undefined;
  readonly browser?: number | undefined;
  /** Since when the page has been heard to draw without a break, ISO. */
  readonly playing?: string | undefined;
  /** The latest last. */
  readonly restarts: readonly Restarted[];
  readonly restartsInAll: number;
  /** What the browser has been told to show, without the token. */
  readonly shown?: string | undefined;
  readonly beat?: Beat | undefined;
}

/** Keeps what happens, tells the journal, and writes the status. */
export interface Status {
  readonly isUp: (what: 'host' | 'browser', pid: number | undefined) => void;
  readonly runs: (what: 'host' | 'browser') => boolean;
  readonly ended: (what: Restarted['what'], end: End) => void;
  readonly givenUp: (most: number, time: number) => void;
  readonly heard: (beat: Beat) => void;
  readonly shows: (address: string) => void;
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
}

export function openStatus({ state, journal, language, now }: StatusGiven): Status {
  const iso = (): string => now().toISOString();
  let status: KioskStatus = {
    since: iso(),
    written: iso(),
    supervisor: process.pid,
    restarts: [],
    restartsInAll: 0,
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
  const timer = setInterval(() => write({}), WRITTEN_EVERY);
  return {
    isUp: (what, pid) => {
      journal.note(say(language, 'kiosk-up', { what: say(language, `kiosk-${what}`) }));
      write({ [what]: pid });
    },
    runs: (what) => status[what] !== undefined,
    ended: (what, { code, values }) => {
      const reason = code === 'left' ? say(language, 'kiosk-left') : say(language, code, values);
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
      status = { ...status, beat };
      const isOpen = beat.shows.type !== 'opening' && beat.shows.type !== 'nothing';
      if (status.playing !== undefined || beat.frames === 0 || !isOpen) return;
      journal.note(say(language, 'kiosk-playing'));
      write({ playing: iso() });
    },
    shows: (address) => write({ shown: address.replace(/token=[^&]*/, 'token=') }),
    left: async () => {
      clearInterval(timer);
      journal.note(say(language, 'kiosk-left'));
      write({ host: undefined, browser: undefined, playing: undefined });
      await writing;
    },
  };
}
