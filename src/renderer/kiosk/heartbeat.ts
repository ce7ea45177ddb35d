import type { Beat } from '../../services/beat.ts';
import { make } from '../element.ts';
import type { Page } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** In ms. */
const EVERY = 1000;

/** What the page tells of itself beside that it draws. */
export type Doing = Pick<Beat, 'shows' | 'slides' | 'touches'>;

declare global {
  /** Chromium alone: not among the types of the DOM. */
  interface Performance {
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

/**
 * Tells the host every second what the page does and how many frames it has drawn. A pixel changes before each, since a
 * browser that has nothing new to draw would draw no frame: where it hangs, the timer may run and the frames stand still.
 */
export function heartbeat({ root, services }: Page, doing: () => Doing): Stop {
  const pixel = make('i', { class: 'pulse', 'aria-hidden': 'true' });
  root.append(pixel);
  let frames = 0;
  const beat = (): void => {
    const visible = document.visibilityState === 'visible';
    const heap = performance.memory?.usedJSHeapSize ?? 0;
    services.beat({ ...doing(), frames, visible, heap }).catch(() => undefined);
    pixel.toggleAttribute('data-on', frames % 2 === 0);
    // The frame that follows the one in which the pixel was changed comes only when that one has been handed over.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        frames += 1;
      });
    });
  };
  beat();
  const timer = window.setInterval(beat, EVERY);
  return stopAll([() => window.clearInterval(timer), () => pixel.remove()]);
}
