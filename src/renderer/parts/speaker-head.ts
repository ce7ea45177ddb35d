import { sayIssue } from '../../core/messages/index.ts';
import type { Issue } from '../../core/model.ts';
import { make } from '../element.ts';
import { headingOf } from '../notes.ts';
import { openView } from '../open-view.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { stepHere } from '../steps.ts';
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
    const step = stepHere(page);
    place.textContent = [
      at < 0 ? say('speaker-hidden') : say('speaker-place', { number: at + 1, of: order.length }),
      step && say('speaker-step', { ...step }),
    ]
      .filter(Boolean)
      .join(' · ');
    section.textContent = headingOf(slides.get().get(slide)?.slide);
  };
  return stopAll([
    session.show.listen(where),
    slides.listen(where),
    hallWindow(page, head),
    savedInk(page, head),
  ]);
}

/** A lamp while the hall's window is open, with the display that it is on; a button that opens it while it is not. */
function hallWindow(page: DeckPage, head: HTMLElement): Stop {
  const { session, say, language, displays } = page;
  const lamp = make('button', { type: 'button', class: 'lamp' });
  const button = make('button', { type: 'button', hidden: true }, say('speaker-open-stage'));
  lamp.addEventListener('click', () => page.sheet.set('displays'));
  button.addEventListener('click', () => {
    void openStage(page).then((refused) => {
      if (refused) lamp.textContent = sayIssue(language, refused);
    });
  });
  head.append(lamp, button);
  const look = (): void => {
    const isOpen = session.seats.get().stages > 0;
    const { displays: all, hall } = displays.seen.get();
    const shown = all.find(({ id }) => id === hall);
    const name = shown && `${shown.name} · ${shown.pixels.join('×')}`;
    if (!isOpen) lamp.textContent = say('speaker-hall-closed');
    else
      lamp.textContent = name && all.length > 1 ? say('speaker-hall-on', { name }) : say('speaker-hall-open');
    lamp.dataset['safe'] = String(isOpen);
    button.hidden = isOpen;
  };
  return stopAll([session.seats.listen(look), displays.seen.listen(look)]);
}

/** A browser that tells of screens opens the hall's window on the hall's own, since its host cannot. */
async function openStage(page: DeckPage): Promise<Issue | undefined> {
  const screen = page.displays.hallScreen();
  if (!screen) return openView(page, 'stage', page.open.name);
  const { left, top, width, height } = screen;
  const address = new URL(location.href);
  address.searchParams.set('view', 'stage');
  address.searchParams.set('deck', page.open.name);
  window.open(address, '', `popup,left=${left},top=${top},width=${width},height=${height}`);
  return undefined;
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
