import { noProgram, slidesOf } from '../core/show/program.ts';
import { startShow } from '../core/show/show.ts';
import { knownDisplays } from './displays/known-displays.ts';
import type { View } from '../services/host.ts';
import { movesOf } from './moves.ts';
import { inkLayers } from './ink/layers.ts';
import { drawFarSlides } from './far-slides.ts';
import { askForInk } from './ink/ask-for-ink.ts';
import { noHand } from './ink/hand.ts';
import type { ChosenLooks } from './ink/looks.ts';
import { palmGuard } from './ink/palm.ts';
import type { DeckPage, Page, SheetName } from './page.ts';
import { startSession } from './session.ts';
import type { Surface } from './ink/surface.ts';
import { cell, onceSet, stopAll, type Signal } from './signal.ts';
import { shownSlides, withAdded } from './shown-slides.ts';
import { loadFonts } from './slide-box.ts';

/** Opens a deck and returns what its parts are given. Rejects where it cannot be opened. */
export async function deckPage(page: Page, name: string): Promise<DeckPage> {
  const { services, connected, view, now } = page;
  const open = await (isOneAtATime(view) ? services.openNear(name) : services.open(name));
  const stops = [await loadFonts(open.fonts)];
  const slides = cell(shownSlides(open));
  const session = startSession({
    services,
    connected,
    view,
    name,
    first: startShow(slidesOf(open.deck, noProgram).order),
    moves: (program) => movesOf(open.deck, program, now),
  });
  const stopAdded = session.onAdded((added) => {
    loadFonts(added.fonts).then(
      (stop) => {
        stops.push(stop);
        slides.set(withAdded(slides.get(), added));
      },
      (error: unknown) => reportError(error),
    );
  });
  const layers = inkLayers(session);
  const surface = cell<Surface | undefined>(undefined);
  const isSeen: Signal<unknown> = isOneAtATime(view) ? surface : cell(true);
  const stopFar = onceSet(isSeen, () =>
    stopAll([
      drawFarSlides({ services, name, slides, show: session.show }),
      askForInk({ session, connected, slides }),
    ]),
  );
  const displays = knownDisplays({ services, connected: page.connected, name, seats: session.seats });
  return {
    ...page,
    open,
    slides,
    session,
    layers,
    displays,
    sheet: cell<SheetName | undefined>(undefined),
    pointed: cell<readonly [number, number] | undefined>(undefined),
    failed: session.failed,
    looks: cell<ChosenLooks>({}),
    hand: cell(noHand),
    palm: palmGuard(),
    surface,
    stop: stopAll([displays.stop, stopAdded, stopFar, session.stop, layers.stop, () => stopAll(stops)()]),
  };
}

/** A window that shows one slide at a time is there before the others are drawn. */
const isOneAtATime = (view: View): boolean => view === 'stage' || view === 'speaker';
