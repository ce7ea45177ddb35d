import type { Page } from '../page.ts';
import type { Stop } from '../signal.ts';

/** In ms. */
const EVERY = 60_000;
/** Places around the middle, in px: none is where another was, so no edge stays on the same pixels all day. */
const PLACES = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [-2, 2],
  [-2, 0],
  [-2, -2],
  [0, -2],
  [2, -2],
] as const;

/** Moves the picture by a little every minute, against burning in. */
export function pixelShift({ root }: Page): Stop {
  let turn = 0;
  const timer = window.setInterval(() => {
    turn = (turn + 1) % PLACES.length;
    const [x, y] = PLACES[turn] ?? PLACES[0];
    root.style.setProperty('--shift', `${x}px ${y}px`);
  }, EVERY);
  return () => {
    window.clearInterval(timer);
    root.style.removeProperty('--shift');
  };
}
