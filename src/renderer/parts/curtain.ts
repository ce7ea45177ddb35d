import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Covers the notes when the only display left may be the one that the hall sees, until the speaker wants them. */
export function curtain(page: DeckPage): Stop {
  const { root, say, displays } = page;
  const button = make('button', { type: 'button' }, say('displays-show-notes'));
  const cover = make(
    'div',
    { class: 'curtain', role: 'alertdialog', 'aria-label': say('displays-withheld'), hidden: true },
    make('p', {}, say('displays-withheld')),
    button,
  );
  root.append(cover);
  button.addEventListener('click', displays.showNotes);
  const stop = displays.seen.listen(({ withheld }) => {
    cover.hidden = !withheld;
    if (!withheld) return;
    page.sheet.set(undefined);
    button.focus();
  });
  return stopAll([stop, () => cover.remove()]);
}
