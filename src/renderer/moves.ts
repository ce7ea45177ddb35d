import { act } from '../core/show/show.ts';
import { slidesOf, type ShownSlides } from './shown-slides.ts';
import type { Moves } from './session.ts';
import type { Signal } from './signal.ts';

/** Returns where an action leads while nobody answers, by the owner's own rules: enough to go on with the show in this window. */
export function movesOf(slides: Signal<ShownSlides>, now: () => Date): Moves {
  return (show, action) => act(slidesOf(slides.get()), show, action, now().getTime());
}
