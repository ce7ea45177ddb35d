import type { OnScreen } from '../../services/contract.ts';
import { firstDeck } from '../first-deck.ts';
import type { Asked, Page } from '../page.ts';
import { pause } from '../pause.ts';
import { cell, type Signal } from '../signal.ts';

/** Pause before what could not be had is asked for again, in ms. */
const AGAIN = 1000;

/**
 * Returns what is to be shown: what the playlist says that the address names, else the deck that it names for ever, else
 * the first that can be opened. Nothing until that is known; while the host is away or the list is damaged, what was said
 * last.
 */
export function askedOnScreen(
  { services }: Page,
  asked: URLSearchParams,
  failed: (error: unknown) => void,
): Signal<OnScreen | undefined> {
  const onScreen = cell<OnScreen | undefined>(undefined);
  const name = asked.get('deck');
  if (name?.endsWith('.json')) void follow(services, name, { set: onScreen.set, failed });
  else if (name !== null) onScreen.set(forEver(name));
  else void followFirst(services, onScreen.set);
  return onScreen;
}

const forEver = (deck: string): OnScreen => ({
  exhibits: [{ type: 'deck', deck }],
  pace: 1,
  idle: 5,
  clock: 'believed',
});

interface Told {
  readonly set: (value: OnScreen) => void;
  readonly failed: (error: unknown) => void;
}

async function follow(services: Asked, playlist: string, { set, failed }: Told): Promise<never> {
  for (;;) {
    try {
      for await (const onScreen of services.running(playlist)) set(onScreen);
    } catch (error) {
      failed(error);
    }
    await pause(AGAIN);
  }
}

async function followFirst(services: Asked, set: (value: OnScreen) => void): Promise<void> {
  for (;;) {
    const first = await firstDeck(services).catch(() => undefined);
    if (first !== undefined) return set(forEver(first));
    await pause(AGAIN);
  }
}
