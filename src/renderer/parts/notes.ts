import { make } from '../element.ts';
import { litNotes, headingOf } from '../notes.ts';
import type { DeckPage } from '../page.ts';
import { buttonFor } from '../tools.ts';
import { stopAll, type Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** Of the height that is seen: what one key press scrolls, so that the last lines read are seen again. */
const step = 0.8;

/** The report's own words for the slide, figures lit, at a size that can be changed, scrolled by keys from either window. */
export function notes(page: DeckPage): Stop {
  const { root, open, slides, session, say } = page;
  const { notes: place } = frameOf(root);
  const text = make('div', {
    class: 'text',
    tabindex: 0,
    role: 'region',
    'aria-label': say('speaker-notes'),
  });
  const source = make('span');
  const buttons = [
    buttonFor(page, 'notesUp', '↑'),
    buttonFor(page, 'notesDown', '↓'),
    buttonFor(page, 'notesSmaller', 'A−'),
    buttonFor(page, 'notesLarger', 'A+'),
  ];
  place.append(text, make('footer', {}, source, ...buttons));

  let shown: string | undefined;
  let scrolled = 0;
  const look = (): void => {
    const { slide: id, notes: view } = session.show.get();
    text.style.setProperty('--size', String(view.size));
    const slide = slides.get().get(id)?.slide;
    if (id !== shown) {
      shown = id;
      const passages = slide ? litNotes(slide, open.deck, open.source.text) : [];
      text.replaceChildren(
        ...passages.map((passage) =>
          make('p', {}, ...passage.map((piece) => (piece.lit ? make('mark', {}, piece.text) : piece.text))),
        ),
      );
      text.scrollTop = view.scrolled * step * text.clientHeight;
      const from = [say('speaker-notes-from'), headingOf(slide)].filter(Boolean).join(' · ');
      source.textContent = passages.length === 0 ? say('speaker-no-notes') : from;
    } else if (view.scrolled !== scrolled) {
      text.scrollBy({ top: (view.scrolled - scrolled) * step * text.clientHeight, behavior: 'smooth' });
    }
    scrolled = view.scrolled;
  };
  return stopAll([session.show.listen(look), slides.listen(look)]);
}
