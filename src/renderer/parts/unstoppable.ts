import { wantFullScreen } from '../full-screen.ts';
import type { Page } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

const ignored = [
  'keydown',
  'keyup',
  'keypress',
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'pointerup',
  'mousedown',
  'click',
  'dblclick',
  'auxclick',
  'gesturestart',
  'paste',
] as const;

/** Ignores everything with which a passer-by would stop the kiosk. A touch only brings back the full screen. */
export function unstoppable(_page: Page): Stop {
  const options = { capture: true, passive: false };
  for (const type of ignored) window.addEventListener(type, ignore, options);
  window.addEventListener('pointerdown', fill, options);
  wantFullScreen();
  return stopAll([
    () => {
      for (const type of ignored) window.removeEventListener(type, ignore, options);
    },
    () => window.removeEventListener('pointerdown', fill, options),
  ]);
}

function ignore(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

function fill(event: Event): void {
  ignore(event);
  wantFullScreen();
}
