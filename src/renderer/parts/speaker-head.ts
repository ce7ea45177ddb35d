import { sayIssue } from '../../core/messages/index.ts';
import { issueOf } from '../failure.ts';
import { make } from '../element.ts';
import { partOf } from '../notes.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** Title, where in the deck one is, and whether the ink is safe. */
export function speakerHead(page: DeckPage): Stop {
  const { root, open, session, say } = page;
  const place = make('span', { role: 'status' });
  const section = make('span', { class: 'section' });
  const state = make('span', { class: 'state', role: 'status' });
  const stage = make('button', { type: 'button' }, say('speaker-open-stage'));
  stage.addEventListener('click', () => {
    page.services.openWindow('stage', open.name).then(
      () => undefined,
      (error: unknown) => {
        state.textContent = sayIssue(page.language, issueOf(error));
      },
    );
  });
  frameOf(root).head.append(make('h1', {}, open.deck.title), place, section, state, stage);

  const slides = open.rendered.slides;
  const where = session.show.listen(({ slide }) => {
    const index = slides.findIndex(({ id }) => id === slide);
    place.textContent = say('speaker-place', { number: index + 1, of: slides.length });
    section.textContent = partOf(open.deck.slides[index]);
  });
  const saved = (): void => {
    const strokes = session.strokes(session.show.get().slide).length;
    const safe = session.unsaved.get() === undefined && session.waiting.get() === 0;
    state.textContent =
      strokes === 0 && safe ? '' : say(safe ? 'speaker-ink-saved' : 'speaker-ink-waiting', { strokes });
    state.dataset['safe'] = String(safe);
  };
  return stopAll([
    where,
    session.show.listen(saved),
    session.onInk(saved),
    session.unsaved.listen(saved),
    session.waiting.listen(saved),
  ]);
}
