import { dayOf } from '../../core/kiosk/day.ts';
import { say, sayIssue, type MessageCode } from '../../core/messages/index.ts';
import type { Issue, Language } from '../../core/model.ts';
import type { Beat } from '../../services/beat.ts';
import type { DisplayTurned, KioskStatus, Restarted, Scheduled } from '../../services/supervisor.ts';
import type { End } from './end.ts';
import type { Journal } from './journal.ts';
import { statusFile, type StatusPlaces } from './status-file.ts';

/** Keeps what happens, tells the journal, and writes the status. */
export interface Status {
  readonly isUp: (what: 'host' | 'browser', pid: number | undefined) => void;
  readonly runs: (what: 'host' | 'browser') => boolean;
  readonly ended: (what: Restarted['what'], end: End) => void;
  readonly givenUp: (most: number, time: number) => void;
  readonly heard: (beat: Beat) => void;
  readonly shows: (address: string) => void;
  readonly scheduled: (next: Scheduled | undefined) => void;
  /** New content was tried, and shown or refused for a reason. */
  readonly tried: (deck: string, refused: string | undefined) => void;
  readonly turned: (display: DisplayTurned) => void;
  readonly left: () => Promise<void>;
}

/** How many restarts are remembered with their reasons. */
const REMEMBERED = 50;
export interface StatusGiven extends StatusPlaces {
  readonly journal: Journal;
  readonly language: Language;
  readonly now: () => Date;
  /** Of the supervisor before, whose days go on. */
  readonly before: KioskStatus | undefined;
}

export function openStatus({ journal, language, now, before, ...places }: StatusGiven): Status {
  const iso = (): string => now().toISOString();
  const file = statusFile(places, now, {
    since: iso(),
    supervisor: process.pid,
    restarts: [],
    restartsInAll: 0,
    slides: 0,
    touches: before?.touches ?? {},
    content: before?.content,
  });
  const note = (code: MessageCode, values: Issue['values'] = {}): void =>
    journal.note(sayIssue(language, { code, values }));
  note('kiosk-started');
  return {
    isUp: (what, pid) => {
      note('kiosk-up', { what: say(language, `kiosk-${what}`) });
      file.write({ [what]: pid });
    },
    runs: (what) => file.now()[what] !== undefined,
    ended: (what, { code, values }) => {
      const reason = sayIssue(language, { code, values: { ...values } });
      journal.note(reason);
      const { restarts, restartsInAll } = file.now();
      file.write({
        restarts: [...restarts, { at: iso(), what, reason }].slice(-REMEMBERED),
        restartsInAll: restartsInAll + 1,
        playing: undefined,
        ...(what !== 'page' && { [what]: undefined }),
      });
    },
    givenUp: (most, time) => note('kiosk-given-up', { most, minutes: Math.ceil(time / 60_000) }),
    heard: (beat) => {
      file.know({ ...counted(file.now(), beat, dayOf(now())), beat });
      const isOpen = beat.shows.type !== 'opening' && beat.shows.type !== 'nothing';
      if (file.now().playing !== undefined || beat.frames === 0 || !isOpen) return;
      note('kiosk-playing');
      file.write({ playing: iso() });
    },
    shows: (address) => file.write({ shown: address.replace(/token=[^&]*/, 'token=') }),
    scheduled: (next) => file.write({ next }),
    tried: (deck, refused) => {
      if (refused === undefined) note('kiosk-renewed', { deck });
      else note('kiosk-refused', { file: deck, reason: refused });
      file.write({ content: { at: iso(), deck, refused } });
    },
    turned: (display) => {
      note(`kiosk-display-${display.power}`, { by: display.by.join(' ') || '–' });
      file.write({ display });
    },
    left: async () => {
      note('kiosk-left');
      file.write({ host: undefined, browser: undefined, playing: undefined });
      await file.close();
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
