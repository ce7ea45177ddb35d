import { make } from '../element.ts';
import { litNotes, partOf } from '../notes.ts';
import type { DeckPage } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** Sizes of the notes, as parts of the usual one. */
const sizes = [0.7, 0.85, 1, 1.2, 1.45, 1.75, 2.1] as const;

/** The report's own words for the slide, figures lit, at a size that can be changed. */
export function notes(page: DeckPage): Stop {
  const { root, open, session, say } = page;
  const { notes: place } = frameOf(root);
  const text = make('div', {
    class: 'text',
    tabindex: 0,
    role: 'region',
    'aria-label': say('speaker-notes'),
  });
  const source = make('span');
  const smaller = make('button', { type: 'button', 'aria-label': `A− ${say('speaker-smaller')}` }, 'A−');
  const larger = make('button', { type: 'button', 'aria-label': `A+ ${say('speaker-larger')}` }, 'A+');
  place.append(text, make('footer', {}, source, smaller, larger));

  let size = 2;
  const resize = (by: number): void => {
    size = Math.max(0, Math.min(sizes.length - 1, size + by));
    text.style.setProperty('--size', String(sizes[size] ?? 1));
  };
  smaller.addEventListener('click', () => resize(-1));
  larger.addEventListener('click', () => resize(1));
  const keys = on(window, 'keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const by = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    resize(by);
  });
  let shown: string | undefined;
  const stop = session.show.listen(({ slide: id }) => {
    if (id === shown) return;
    shown = id;
    const slide = open.deck.slides.find((one) => one.id === id);
    const passages = slide ? litNotes(slide, open.deck, open.source.text) : [];
    text.replaceChildren(
      ...passages.map((passage) =>
        make('p', {}, ...passage.map((piece) => (piece.lit ? make('mark', {}, piece.text) : piece.text))),
      ),
    );
    text.scrollTop = 0;
    const from = partOf(slide);
    source.textContent =
      passages.length === 0
        ? say('speaker-no-notes')
        : [say('speaker-notes-from'), from].filter(Boolean).join(' · ');
  });
  return stopAll([keys, stop]);
}
