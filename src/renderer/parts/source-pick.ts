import { chordOf, commandOf } from '../keys.ts';
import type { DeckPage } from '../page.ts';
import { figureAt } from '../drawn-figures.ts';
import { ask, askNext, askSource } from '../source.ts';
import { on, stopAll, type Stop } from '../signal.ts';
import { isTyping } from './keys.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * S asks where a figure is from; a click on one while S is held asks about that one. Up and down go on to the slide's
 * other figures while an answer is seen.
 */
export function sourcePick(page: DeckPage): Stop {
  const { root, session, sheet } = page;
  let held = false;
  let picked = false;

  const down = (event: KeyboardEvent): void => {
    const chord = chordOf(event);
    if (chord === undefined || isTyping(event.target) || sheet.get()) return;
    const by = steps[chord];
    if (by !== undefined && session.show.get().source) {
      event.preventDefault();
      askNext(page, by);
    } else if (commandOf(chord, false) === 'source' && !event.repeat) {
      event.preventDefault();
      held = true;
      picked = false;
      root.dataset['asking'] = '';
    }
  };
  const letGo = (): void => {
    held = false;
    delete root.dataset['asking'];
  };
  const up = (event: KeyboardEvent): void => {
    const chord = chordOf(event);
    if (!held || chord === undefined || commandOf(chord, false) !== 'source') return;
    letGo();
    if (!picked) askSource(page);
  };
  const press = (event: PointerEvent): void => {
    const section = page.surface.get()?.section();
    if (!held || !section || event.button !== 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const figure = figureAt(section, event.clientX, event.clientY);
    picked = true;
    if (figure) ask(page, figure.spans);
  };
  const swallow = (event: MouseEvent): void => {
    if (held) event.stopImmediatePropagation();
  };
  return stopAll([
    on(window, 'keydown', down),
    on(window, 'keyup', up),
    on(window, 'blur', letGo),
    on(window, 'pointerdown', press, { capture: true }),
    on(window, 'click', swallow, { capture: true }),
  ]);
}
