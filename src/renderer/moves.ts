import { act } from '../core/show.ts';
import type { OpenDeck } from '../services/contract.ts';
import type { Moves } from './session.ts';

/** Returns where an action leads while nobody answers, by the owner's own rules: enough to go on with the show in this window. */
export function movesOf({ deck }: OpenDeck): Moves {
  const slides = deck.slides.map(({ id }) => id);
  return (show, action) => act({ slides }, show, action);
}
