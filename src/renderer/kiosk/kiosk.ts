import { sayIssue } from '../../core/messages/index.ts';
import type { Exhibit } from '../../core/kiosk/playlist.ts';
import type { Beat } from '../../services/beat.ts';
import type { OnScreen } from '../../services/contract.ts';
import { make } from '../element.ts';
import { issueOf } from '../failure.ts';
import type { DeckPart, Page } from '../page.ts';
import type { Signal } from '../signal.ts';
import { readyExhibit, type ShownExhibit } from './exhibit.ts';
import { heartbeat } from './heartbeat.ts';
import { askedOnScreen } from './on-screen.ts';

/** Pause before exhibits that could not be opened are asked for again, in ms. The kiosk starts before the host is ready. */
const AGAIN = 3000;

/**
 * Shows what is to be shown in turn, round and round, for ever; `parts` are what a deck needs to be seen. Each round opens
 * its deck anew, so that new content is seen. What cannot be opened is passed over; where nothing can, what is on the
 * screen goes round once more.
 */
export async function runKiosk(page: Page, parts: readonly DeckPart[]): Promise<never> {
  const sign = signOf(page);
  const onScreen = askedOnScreen(page, new URLSearchParams(location.search), sign.say);
  let current: Current | undefined;
  let shows: Beat['shows'] = { type: 'opening' };
  heartbeat(page, () => ({ shows, slides: 0, touches: 0 }));
  for (;;) {
    const now = onScreen.get();
    if (!now || now.exhibits.length === 0) {
      current?.shown.stop();
      current = undefined;
      shows = { type: now ? 'dark' : 'opening' };
      await changed(onScreen);
      continue;
    }
    const failed = (error: unknown): void => {
      sign.say(error);
      if (!current) shows = { type: 'nothing', issue: { code: issueOf(error).code } };
    };
    const opened = await openNext(page, parts, now, { after: current?.exhibit, failed });
    if (opened) {
      current?.shown.stop();
      current = opened();
      shows = current.exhibit;
      sign.clear();
      page.root.dataset['ready'] = '';
    }
    if (current) await playRound(current, onScreen);
    else await new Promise((done) => setTimeout(done, AGAIN));
  }
}

interface Current {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
}

interface From {
  /** What is on the screen. */
  readonly after: Exhibit | undefined;
  readonly failed: (error: unknown) => void;
}

/** Returns how the next exhibit that can be opened is put on the screen; nothing where none can. */
async function openNext(
  page: Page,
  parts: readonly DeckPart[],
  { exhibits, pace }: OnScreen,
  { after, failed }: From,
): Promise<(() => Current) | undefined> {
  const at = exhibits.findIndex((exhibit) => after !== undefined && isSame(exhibit, after));
  for (const exhibit of [...exhibits.slice(at + 1), ...exhibits.slice(0, at + 1)]) {
    try {
      const ready = await readyExhibit({ page, parts, pace }, exhibit);
      return () => ({ exhibit, shown: ready.show() });
    } catch (error) {
      failed(error);
    }
  }
  return undefined;
}

const isSame = (one: Exhibit, other: Exhibit): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Ends with the round, or when the exhibit is no longer to be shown. */
async function playRound({ exhibit, shown }: Current, onScreen: Signal<OnScreen | undefined>): Promise<void> {
  const round = shown.round();
  const over = round.over.then(() => 'over' as const);
  const stays = (): boolean => onScreen.get()?.exhibits.some((one) => isSame(one, exhibit)) ?? false;
  while (stays()) {
    const what = await Promise.race([over, changed(onScreen)]);
    if (what === 'over') break;
  }
  round.stop();
}

/** Resolves when the signal has another value than now. */
function changed(signal: Signal<unknown>): Promise<'changed'> {
  const before = signal.get();
  return new Promise((done) => {
    const stop = signal.listen((value) => {
      if (value === before) return;
      queueMicrotask(() => stop());
      done('changed');
    });
  });
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
