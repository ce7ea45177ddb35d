import type { Page } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';

/** After this long without a movement the pointer and what stands over the slide are hidden, in ms. */
const patience = 2500;

/** Sets `data-idle` on the page while the pointer rests. */
export function idlePointer({ root }: Page): Stop {
  let timer = 0;
  const rest = (): void => {
    if (root.querySelector('[data-control] :focus-visible, dialog[open]')) return wake();
    root.dataset['idle'] = '';
  };
  const wake = (): void => {
    delete root.dataset['idle'];
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, patience);
  };
  wake();
  return stopAll([
    on(window, 'pointermove', wake),
    on(window, 'pointerdown', wake),
    on(window, 'focusin', wake),
    () => window.clearTimeout(timer),
  ]);
}
