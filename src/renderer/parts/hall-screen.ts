import { wantFullScreen } from '../full-screen.ts';
import type { DeckPage } from '../page.ts';
import type { Stop } from '../signal.ts';

/** In a browser the hall's window goes to the hall's screen by itself, where the user has let the browser tell of screens. */
export function hallScreen({ displays }: DeckPage): Stop {
  let at = '';
  return displays.seen.listen((seen) => {
    const screen = displays.hallScreen();
    if (seen.known || !screen) return;
    const { left, top, width, height } = screen;
    const place = [left, top, width, height].join();
    if (place === at) return;
    at = place;
    const filled = document.fullscreenElement !== null;
    window.moveTo(left, top);
    window.resizeTo(width, height);
    // A full screen is left behind by its window; the browser lets it be asked for anew when a screen has changed.
    if (filled) wantFullScreen(screen);
  });
}
