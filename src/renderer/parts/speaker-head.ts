import { sayIssue } from '../../core/messages/index.ts';
import { make } from '../element.ts';
import { partOf } from '../notes.ts';
import { openView } from '../open-view.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** Title, where in the deck one is, whether the hall has its window, and whether the ink is safe. */
export function speakerHead(page: DeckPage): Stop {
  const { root, open, slides, session, say } = page;
  const place = make('span', { role: 'status' });
  const section = make('span', { class: 'section' });
  const { head } = frameOf(root);
  head.append(make('h1', {}, open.deck.title), place, section);
  const where = (): void => {
    const { slide, order } = session.show.get();
    const at = order.indexOf(slide);
    place.textContent =
      at < 0 ? say('speaker-hidden') : say('speaker-place', { number: at + 1, of: order.length });
    section.textContent = partOf(slides.get().get(slide)?.slide);
  };
  return stopAll([
    session.show.listen(where),
    slides.listen(where),
    hallWindow(page, head),
    savedInk(page, head),
  ]);
}

/** A lamp while the hall's window is open, a button that opens it while it is not. */
function hallWindow(page: DeckPage, head: HTMLElement): Stop {
  const { session, open, say, language } = page;
  const lamp = make('span', { class: 'lamp', role: 'status' });
  const button = make('button', { type: 'button', hidden: true }, say('speaker-open-stage'));
  button.addEventListener('click', () => {
    void openView(page, 'stage', open.name).then((refused) => {
      if (refused) lamp.textContent = sayIssue(language, refused);
    });
  });
  head.append(lamp, button);
  return session.seats.listen(({ stages }) => {
    lamp.textContent = say(stages > 0 ? 'speaker-hall-open' : 'speaker-hall-closed');
    lamp.dataset['safe'] = String(stages > 0);
    button.hidden = stages > 0;
  });
}

function savedInk({ session, say }: DeckPage, head: HTMLElement): Stop {
  const state = make('span', { class: 'state', role: 'status' });
  head.append(state);
  const look = (): void => {
    const strokes = session.strokes(session.show.get().slide).length;
    const safe = session.unsaved.get() === undefined && session.waiting.get() === 0;
    state.textContent =
      strokes === 0 && safe ? '' : say(safe ? 'speaker-ink-saved' : 'speaker-ink-waiting', { strokes });
    state.dataset['safe'] = String(safe);
  };
  return stopAll([
    session.show.listen(look),
    session.onInk(look),
    session.unsaved.listen(look),
    session.waiting.listen(look),
  ]);
}
