import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { Stop } from '../signal.ts';

/** The black or white screen, and what is seen after the end. */
export function screen({ root, session, say }: DeckPage): Stop {
  const words = make('p', {}, say('stage-ended'), make('small', {}, say('stage-ended-how')));
  const cover = make('div', { class: 'cover-screen', role: 'status', hidden: true });
  root.append(cover);
  const stop = session.show.listen(({ screen: colour, ended }) => {
    cover.hidden = colour === 'slide' && !ended;
    cover.dataset['screen'] = ended ? 'black' : colour;
    cover.replaceChildren(...(ended ? [words] : []));
  });
  return () => {
    stop();
    cover.remove();
  };
}
