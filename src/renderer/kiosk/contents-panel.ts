import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { Stop } from '../signal.ts';
import { thumbnails } from '../thumbnails.ts';

/** All slides in small, to be gone to. */
export function contentsPanel(page: DeckPage, close: Stop): Stop {
  const list = make('div', {
    class: 'visitor-panel contents-panel',
    role: 'dialog',
    'aria-label': page.say('kiosk-contents'),
    'data-control': true,
  });
  page.root.append(list);
  const small = thumbnails(page, list, {
    choose: (slide) => {
      page.session.act({ type: 'jump', to: slide });
      close();
    },
    withHidden: false,
  });
  return () => {
    small.stop();
    list.remove();
  };
}
