import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from '../../services/host.ts';
import { PLAIN_PAGE } from '../../services/supervisor.ts';
import { startKioskBrowser } from './browser-process.ts';
import type { DisplayPower } from './display-power.ts';
import type { End } from './end.ts';
import { startHostProcess } from './host-process.ts';
import { keep, type Kept } from './keep.ts';
import { pageWatch, type PageWatch } from '../../node/kiosk/page-watch.ts';
import type { Status } from './status.ts';

/** What is kept going, and how. */
export interface Supervised {
  /** The host as it is given to Node. */
  readonly words: readonly string[];
  /** The browser's program. */
  readonly browser: string;
  readonly state: Files;
  readonly status: Status;
  readonly display: DisplayPower;
  /** Restarts within an hour, of the host and of the browser. */
  readonly most: number;
}

/** How often it is looked what the browser has to show and whether it does, in ms. */
const LOOK = 250;
/** How long the plain page stands where nothing else can be opened, in ms. */
const PLAIN_STANDS = 60_000;
/** Pause before a browser is started again that was given up, in ms: the plain page needs one too. */
const PLAIN_AGAIN = 5000;

/** What the browser has to show. */
interface Screen {
  /** The address of the host; while there is none the browser waits. */
  host: string | undefined;
  /** Until when the plain page is shown whatever the host says, in ms of a clock that is never set. */
  plainUntil: number;
}

/**
 * Keeps a host and a browser going until the signal, or until the operator leaves at the screen. What ends or hangs is
 * started again, each by itself: the page goes on while its host is away. After too many restarts the browser shows the
 * plain page, which needs no host.
 */
export async function supervise(given: Supervised, signal: AbortSignal): Promise<void> {
  const screen: Screen = { host: undefined, plainUntil: 0 };
  const watch = pageWatch();
  const over = new AbortController();
  const end = (): void => over.abort();
  signal.addEventListener('abort', end, { once: true });
  const { most } = given;
  await Promise.race([
    keep(keptHost(given, screen, watch), most, over.signal),
    keep(keptBrowser(given, screen, watch), most, over.signal),
  ]);
  end();
}

function keptHost({ words, status, display, most }: Supervised, screen: Screen, watch: PageWatch): Kept {
  return {
    start: () => {
      const host = startHostProcess({
        words,
        before: screen.host,
        next: status.scheduled,
        tried: status.tried,
        ready: (address) => {
          screen.host = address;
          status.isUp('host', host.pid);
          watch.begin();
        },
        beat: (beat) => {
          watch.heard(beat);
          status.heard(beat);
          const { type } = beat.shows;
          if (type === 'dark') void display.turn('off');
          if (type === 'deck' || type === 'picture') void display.turn('on');
        },
      });
      return host;
    },
    noted: (end) => status.ended('host', end),
    givenUp: (time) => {
      status.givenUp(most, time);
      screen.plainUntil = performance.now() + time;
      return time;
    },
  };
}

function keptBrowser(given: Supervised, screen: Screen, watch: PageWatch): Kept {
  const { browser: program, status, most } = given;
  return {
    start: () => {
      const browser = startKioskBrowser(program);
      status.isUp('browser', browser.pid);
      let shown: string | undefined;
      const { fault, stop } = watchingPage(() => {
        const wanted = performance.now() < screen.plainUntil ? plainPage(given.state) : screen.host;
        if (wanted !== undefined && wanted !== shown) {
          shown = wanted;
          watch.begin();
          status.shows(wanted);
          if (wanted !== screen.host) void given.display.turn('on');
          browser.go(wanted).catch(() => undefined);
        }
        return shown === screen.host ? pageFault(given, screen, watch) : undefined;
      });
      const ended = Promise.race([browser.ended, fault]).finally(stop);
      return { ended, kill: browser.kill };
    },
    noted: (end) => status.ended('browser', end),
    givenUp: (time) => {
      status.givenUp(most, time);
      screen.plainUntil = performance.now() + time;
      return PLAIN_AGAIN;
    },
  };
}

/** Looks again and again until there is a fault. */
function watchingPage(look: () => End | undefined): {
  readonly fault: Promise<End>;
  readonly stop: () => void;
} {
  let timer: NodeJS.Timeout | undefined;
  const fault = new Promise<End>((resolve) => {
    timer = setInterval(() => {
      const found = look();
      if (found) resolve(found);
    }, LOOK);
  });
  return { fault, stop: () => clearInterval(timer) };
}

/** While the host is away its page cannot be heard, and is not to blame. */
function pageFault({ status }: Supervised, screen: Screen, watch: PageWatch): End | undefined {
  const shows = watch.last()?.shows;
  if (shows?.type === 'nothing') {
    screen.plainUntil = performance.now() + PLAIN_STANDS;
    status.ended('page', { code: 'kiosk-page-empty', values: { code: shows.issue.code } });
    return undefined;
  }
  const code = status.runs('host') ? watch.fault() : undefined;
  return code && { code };
}

/** The last good content; a dark page where none has been kept yet. */
function plainPage({ root }: Files): string {
  const kept = join(root, PLAIN_PAGE);
  if (!existsSync(kept)) return 'data:text/html,<body style="background:%23000">';
  return `${pathToFileURL(kept).href}?loop`;
}
