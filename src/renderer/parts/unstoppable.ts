import { wantFullScreen } from '../full-screen.ts';
import type { Page } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Ignored wherever they are: keys, menus, and what a browser does of its own accord. */
const never = [
  'keydown',
  'keyup',
  'keypress',
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'auxclick',
  'dblclick',
  'gesturestart',
  'copy',
  'cut',
  'paste',
] as const;

/** Ours on the slide and on our own controls; what a browser would do on the slide is stopped. */
const ours = ['wheel', 'touchstart', 'touchmove', 'touchend', 'mousedown', 'click', 'submit'] as const;

/** Leaves a passer-by nothing but the slide and the controls of the kiosk. A touch also brings back the full screen. */
export function unstoppable(_page: Page): Stop {
  const options = { capture: true, passive: false };
  for (const type of never) window.addEventListener(type, ignore, options);
  for (const type of ours) window.addEventListener(type, tame, options);
  window.addEventListener('pointerdown', fill, options);
  window.open = () => null;
  window.print = () => undefined;
  wantFullScreen();
  return stopAll([
    () => {
      for (const type of never) window.removeEventListener(type, ignore, options);
      for (const type of ours) window.removeEventListener(type, tame, options);
    },
    () => window.removeEventListener('pointerdown', fill, options),
  ]);
}

const fill = (): void => wantFullScreen();

function ignore(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

/** Two fingers zoom the page itself, on a control too. */
function tame(event: Event): void {
  const fingers = 'touches' in event && event.touches instanceof TouchList ? event.touches.length : 1;
  // A link on a slide is none.
  const isControl = event.target instanceof Element && event.target.closest('[data-control]') !== null;
  const zooms = 'ctrlKey' in event && event.ctrlKey === true;
  if (event.cancelable && (!isControl || fingers > 1 || zooms)) event.preventDefault();
}
