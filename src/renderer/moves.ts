import type { Deck, Program } from '../core/model.ts';
import { slidesOf } from '../core/show/program.ts';
import { act } from '../core/show/show.ts';
import type { Moves } from './session.ts';
import type { Signal } from './signal.ts';

/** Returns where an action leads while nobody answers, by the owner's own rules: enough to go on with the show in this window. */
export function movesOf(deck: Deck, program: Signal<Program>, now: () => Date): Moves {
  return (show, action) => act(slidesOf(deck, program.get()), show, action, now().getTime());
}
