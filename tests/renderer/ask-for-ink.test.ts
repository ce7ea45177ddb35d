import { expect, test, vi } from 'vitest';
import { startShow } from '../../src/core/show/show.ts';
import { askForInk } from '../../src/renderer/ink/ask-for-ink.ts';
import { startSession, type Session } from '../../src/renderer/session.ts';
import { shownSlides } from '../../src/renderer/shown-slides.ts';
import { cell, type Stop } from '../../src/renderer/signal.ts';
import { createServices, type RostrumServices } from '../../src/services/services.ts';
import { opened } from '../services/opened.ts';
import { stroke } from '../services/strokes.ts';

vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));

/** A window on a host that was started again, so that nothing of the deck's ink has been read. */
async function windowOn(services: RostrumServices, name: string): Promise<{ session: Session; stop: Stop }> {
  const open = await services.open(name);
  const connected = cell(true);
  const session = startSession({
    services,
    connected,
    view: 'stage',
    name,
    first: startShow(open.deck.slides.map(({ id }) => id)),
    moves: () => (show) => show,
  });
  const stopAsking = askForInk({ session, connected, slides: cell(shownSlides(open)) });
  return {
    session,
    stop: () => {
      stopAsking();
      session.stop();
    },
  };
}

test('ink of all slides comes by itself, and what is drawn before it has come stays beside it', async () => {
  const { host, services, name } = await opened();
  const slides = (await services.open(name)).deck.slides.map(({ id }) => id).slice(0, 3);
  for (const [index, slide] of slides.entries())
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, String(index)) });
  const restarted = createServices(host, 'zh');
  const { session, stop } = await windowOn(restarted, name);
  const [, , last = 's-'] = slides;
  session.ink({ type: 'stroke', stroke: stroke(last, 'new') });
  const idsOn = (): readonly (readonly string[])[] =>
    slides.map((slide) => session.strokes(slide).map(({ id }) => id));
  await vi.waitFor(() => expect(idsOn()).toEqual([['k-0'], ['k-1'], ['k-2', 'k-new']]));
  expect(session.untold.get()).toEqual([]);
  stop();
});
