import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** How long the number stands, in ms. */
const STANDS = 3000;

/** Shows the number of the screen that this window stands on when the screens are asked for theirs and the host cannot. */
export function screenNumber({ root, displays }: DeckPage): Stop {
  const number = make('p', { class: 'screen-number', role: 'status', popover: 'manual' });
  root.append(number);
  let shown = displays.seen.get().identified;
  let timer = 0;
  const stop = displays.seen.listen(({ known, identified }) => {
    const own = displays.ownNumber();
    const isAsked = identified > shown;
    shown = identified;
    if (known || !isAsked || own === undefined) return;
    number.textContent = String(own);
    // A popover, since a sheet that is open would lie over anything else.
    number.showPopover();
    window.clearTimeout(timer);
    timer = window.setTimeout(() => number.hidePopover(), STANDS);
  });
  return stopAll([stop, () => window.clearTimeout(timer), () => number.remove()]);
}
