import { sayIssue } from '../../core/messages/index.ts';
import type { Exhibit } from '../../core/kiosk/playlist.ts';
import type { Beat } from '../../services/beat.ts';
import type { OnScreen } from '../../services/contract.ts';
import { make } from '../element.ts';
import { issueOf } from '../failure.ts';
import type { DeckPart, Page } from '../page.ts';
import { pause } from '../pause.ts';
import type { Signal, Stop } from '../signal.ts';
import { readyExhibit, type ShownExhibit, type Showing } from './exhibit.ts';
import { heartbeat } from './heartbeat.ts';
import { askedOnScreen } from './on-screen.ts';
import { operatorsWay } from './operator.ts';
import { pixelShift } from './pixel-shift.ts';
import { steadyMotion } from './steady-motion.ts';
import { tally } from './tally.ts';
import { visits, type Visits } from './visits.ts';

/** Pause before exhibits that could not be opened are asked for again, in ms. The kiosk starts before the host is ready. */
const AGAIN = 3000;

/**
 * Shows what is to be shown in turn, round and round, for ever; `parts` are what a deck needs to be seen. Each round opens
 * its deck anew, so that new content is seen. What cannot be opened is passed over; where nothing can, what is on the
 * screen goes round once more. A visitor stops the round; when nobody touches any more all begins anew, which leaves no
 * trace.
 */
export async function runKiosk(page: Page, parts: readonly DeckPart[]): Promise<never> {
  const sign = signOf(page);
  const onScreen = askedOnScreen(page, new URLSearchParams(location.search), sign.say);
  const counted = tally();
  const visitors = visits(() => onScreen.get()?.idle ?? 5, counted.touched);
  let current: Current | undefined;
  let shows: Beat['shows'] = { type: 'opening' };
  heartbeat(page, () => ({ shows, ...counted.counts() }));
  operatorsWay(page);
  pixelShift(page);
  steadyMotion(page);
  const failed = (error: unknown): void => {
    sign.say(error);
    if (!current) shows = { type: 'nothing', issue: { code: issueOf(error).code } };
  };
  let after: Exhibit | undefined;
  for (;;) {
    const now = onScreen.get();
    if (!now || now.exhibits.length === 0) {
      current?.shown.stop();
      current = undefined;
      shows = { type: now ? 'dark' : 'opening' };
      await changed([onScreen]);
      continue;
    }
    const showing = { page, parts, pace: now.pace, visits: visitors, tally: counted };
    const opened = await openNext(showing, now.exhibits, { after, failed });
    if (opened) {
      current?.shown.stop();
      current = opened();
      shows = current.exhibit;
      sign.clear();
      page.root.dataset['ready'] = '';
    }
    if (!current) await pause(AGAIN);
    else after = (await playRound(current, onScreen, visitors)) === 'visited' ? undefined : current.exhibit;
  }
}

interface Current {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
}

interface From {
  /** What was on the screen before. */
  readonly after: Exhibit | undefined;
  readonly failed: (error: unknown) => void;
}

/** Returns how the next exhibit that can be opened is put on the screen; nothing where none can. */
async function openNext(
  showing: Showing,
  exhibits: readonly Exhibit[],
  { after, failed }: From,
): Promise<(() => Current) | undefined> {
  const at = exhibits.findIndex((exhibit) => after !== undefined && isSame(exhibit, after));
  for (const exhibit of [...exhibits.slice(at + 1), ...exhibits.slice(0, at + 1)]) {
    try {
      const ready = await readyExhibit(showing, exhibit);
      return () => ({ exhibit, shown: ready.show() });
    } catch (error) {
      failed(error);
    }
  }
  return undefined;
}

const isSame = (one: Exhibit, other: Exhibit): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Ends with the round, when the exhibit is no longer to be shown, or when a visitor has left. */
async function playRound(
  { exhibit, shown }: Current,
  onScreen: Signal<OnScreen | undefined>,
  { here }: Visits,
): Promise<'over' | 'visited'> {
  const round = shown.round();
  const over = round.over.then(() => 'over' as const);
  const stays = (): boolean => onScreen.get()?.exhibits.some((one) => isSame(one, exhibit)) ?? false;
  while (stays() && !here.get()) {
    if ((await changed([onScreen, here], [over])) === 'over') break;
  }
  round.stop();
  if (!here.get()) return 'over';
  while (here.get()) await changed([here]);
  return 'visited';
}

/** Resolves when one of the signals has another value than now, or what is awaited beside them has come; listens no longer then. */
async function changed<T = never>(
  signals: readonly Signal<unknown>[],
  beside: readonly Promise<T>[] = [],
): Promise<T | 'changed'> {
  const stops: Stop[] = [];
  const change = new Promise<'changed'>((done) => {
    for (const signal of signals) {
      const before = signal.get();
      stops.push(signal.listen((value) => value === before || done('changed')));
    }
  });
  const first = await Promise.race([change, ...beside]);
  for (const stop of stops) stop();
  return first;
}

interface Sign {
  readonly say: (error: unknown) => void;
  readonly clear: () => void;
}

/** A sentence where there is nothing else to be seen. */
function signOf({ root, language }: Page): Sign {
  const sign = make('p', { class: 'failure', role: 'alert', hidden: true });
  root.append(sign);
  return {
    say: (error) => {
      sign.textContent = sayIssue(language, issueOf(error));
      sign.hidden = root.dataset['ready'] !== undefined;
    },
    clear: () => {
      sign.hidden = true;
    },
  };
}
