import type { SlideId } from '../core/model.ts';
import { whenIdle } from './idle.ts';
import type { Asked } from './page.ts';
import { nearestFirst } from './nearest-first.ts';
import { pause } from './pause.ts';
import type { Session } from './session.ts';
import { withDrawn, type ShownSlides } from './shown-slides.ts';
import { stopAll, type Cell, type Stop } from './signal.ts';
import { loadFonts } from './slide-box.ts';

/** So many slides are asked for at once: the host draws them between two strokes of a pen. */
const AT_ONCE = 10;
/** Pause before what could not be had is asked for again, in ms. */
const again = 1000;

interface Drawing {
  readonly services: Pick<Asked, 'draw'>;
  /** The deck. */
  readonly name: string;
  readonly slides: Cell<ShownSlides>;
  readonly show: Session['show'];
}

/**
 * Asks for the slides that were not drawn when the deck was opened, those next to the one that is shown first, while the
 * window has nothing else to do.
 */
export function drawFarSlides({ services, name, slides, show }: Drawing): Stop {
  const until = new AbortController();
  const stops: Stop[] = [];
  const asked = new Set<SlideId>();
  const drawSome = async (ids: readonly SlideId[]): Promise<void> => {
    const drawn = await services.draw(name, ids);
    for (const id of ids) asked.add(id);
    const stopFonts = await loadFonts(drawn.fonts);
    if (until.signal.aborted) return stopFonts();
    stops.push(stopFonts);
    slides.set(withDrawn(slides.get(), drawn));
  };
  const drawAll = async (): Promise<void> => {
    while (!until.signal.aborted) {
      const undrawn = [...slides.get()].flatMap(([id, { html }]) => (html === undefined ? [id] : []));
      const unasked = undrawn.filter((id) => !asked.has(id));
      const left = nearestFirst(unasked, slides.get(), show.get().slide);
      if (left.length === 0) return;
      if (left[0] !== show.get().slide) await whenIdle();
      await drawSome(left.slice(0, AT_ONCE)).catch(() => pause(again));
    }
  };
  void drawAll();
  return () => {
    until.abort();
    stopAll(stops)();
  };
}
