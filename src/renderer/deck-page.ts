import type { OpenDeck } from '../services/contract.ts';
import { movesOf } from './moves.ts';
import { inkLayers } from './ink/layers.ts';
import { firstPens } from './ink/pens.ts';
import type { DeckPage, Page } from './page.ts';
import { startSession } from './session.ts';
import type { Surface } from './ink/surface.ts';
import { cell, stopAll } from './signal.ts';
import { loadFonts } from './slide-box.ts';

/** Opens a deck and returns what its parts are given. Rejects where it cannot be opened. */
export async function deckPage(page: Page, name: string): Promise<DeckPage> {
  const whole = await page.services.open(name);
  const open = page.view === 'desk' ? whole : withoutHidden(whole);
  const stopFonts = await loadFonts(open.fonts);
  const source = { services: page.services, connected: page.connected, open, moves: movesOf(open) };
  const session = startSession(source, page.view === 'kiosk' ? 'by-itself' : 'by-all');
  const layers = inkLayers(session);
  return {
    ...page,
    open,
    session,
    layers,
    help: cell(false),
    pen: cell(firstPens),
    surface: cell<Surface | undefined>(undefined),
    stop: stopAll([session.stop, layers.stop, stopFonts]),
  };
}

/** What the hall sees and what is counted: the slides that are not hidden. */
function withoutHidden(open: OpenDeck): OpenDeck {
  const shown = new Set(open.deck.slides.flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  return {
    ...open,
    deck: { ...open.deck, slides: open.deck.slides.filter(({ id }) => shown.has(id)) },
    rendered: { ...open.rendered, slides: open.rendered.slides.filter(({ id }) => shown.has(id)) },
  };
}
