import { whenIdle } from '../idle.ts';
import { nearestFirst } from '../nearest-first.ts';
import { pause } from '../pause.ts';
import type { Session } from '../session.ts';
import type { ShownSlides } from '../shown-slides.ts';
import { nothing, stopAll, type Signal, type Stop } from '../signal.ts';

/** Pause before what could not be had is asked for again, in ms. */
const again = 1000;

interface Asking {
  readonly session: Session;
  readonly connected: Signal<boolean>;
  readonly slides: Signal<ShownSlides>;
}

/**
 * Asks for the ink of the slide that is shown, which lets the host read the deck's ink, then for that of the others, those
 * next to it first, while the window has nothing else to do; for that of a slide that is turned to before, at once.
 */
export function askForInk({ session, connected, slides }: Asking): Stop {
  const until = new AbortController();
  let isAsking = false;
  const next = () => nearestFirst(session.untold.get(), slides.get(), session.show.get().slide)[0];
  const askForAll = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    while (!until.signal.aborted && session.untold.get().length > 0) {
      await whenIdle();
      const slide = next();
      if (slide === undefined) break;
      await session.askFor(slide).catch(() => pause(again));
    }
    isAsking = false;
  };
  const askForShown = (): void => {
    const { slide } = session.show.get();
    if (session.untold.get().includes(slide)) session.askFor(slide).catch(nothing);
  };
  const isConnected = (is: boolean): void => {
    if (is) session.askFor(session.show.get().slide).catch(nothing);
  };
  return stopAll([
    connected.listen(isConnected),
    session.untold.listen(() => void askForAll()),
    session.show.listen(askForShown),
    () => until.abort(),
  ]);
}
