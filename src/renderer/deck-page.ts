import { startShow } from '../core/show/show.ts';
import { movesOf } from './moves.ts';
import { inkLayers } from './ink/layers.ts';
import { firstPens } from './ink/pens.ts';
import type { DeckPage, Page } from './page.ts';
import { startSession } from './session.ts';
import type { Surface } from './ink/surface.ts';
import { cell, stopAll } from './signal.ts';
import { shownSlides, slidesOf } from './shown-slides.ts';
import { loadFonts } from './slide-box.ts';

/** Opens a deck and returns what its parts are given. Rejects where it cannot be opened. */
export async function deckPage(page: Page, name: string): Promise<DeckPage> {
  const { services, connected, view, now } = page;
  const open = await services.open(name);
  const stopFonts = await loadFonts(open.fonts);
  const slides = cell(shownSlides(open));
  const first = startShow(slidesOf(slides.get()).numbered);
  const session = startSession({ services, connected, view, name, first, moves: movesOf(slides, now) });
  const layers = inkLayers(session);
  return {
    ...page,
    open,
    slides,
    session,
    layers,
    help: cell(false),
    pen: cell(firstPens),
    surface: cell<Surface | undefined>(undefined),
    stop: stopAll([session.stop, layers.stop, stopFonts]),
  };
}
