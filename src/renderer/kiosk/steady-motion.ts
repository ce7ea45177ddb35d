import type { Page } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';

/** Frames a second below which motion is worse than none. */
const LEAST = 30;
/** So many motions in a row: one may have met with something else. */
const POOR = 2;

/**
 * Watches how evenly things move. On a machine that does not reach 30 frames a second, as one that draws 4K without a GPU,
 * motion is left out from then on.
 */
export function steadyMotion({ root }: Page): Stop {
  let poor = 0;
  let begun = 0;
  let frames = 0;
  const count = (): void => {
    if (begun === 0) return;
    frames += 1;
    requestAnimationFrame(count);
  };
  const begin = (): void => {
    if (begun > 0) return;
    [begun, frames] = [performance.now(), 0];
    requestAnimationFrame(count);
  };
  const end = (): void => {
    if (begun === 0) return;
    const rate = (frames * 1000) / (performance.now() - begun);
    begun = 0;
    poor = rate < LEAST ? poor + 1 : 0;
    if (poor >= POOR) root.dataset['still'] = '';
  };
  return stopAll([
    on(root, 'animationstart', begin),
    on(root, 'animationend', end),
    on(root, 'animationcancel', end),
  ]);
}
