import type { Page } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Keeps the display awake while the window is seen; a browser that cannot goes on without. */
export function wakeLock(_page: Page): Stop {
  let held: WakeLockSentinel | undefined;
  let stopped = false;
  const ask = (): void => {
    if (stopped || document.visibilityState !== 'visible' || (held && !held.released)) return;
    if (!('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (lock) => {
        held = lock;
        if (stopped) lock.release().catch(() => undefined);
      },
      () => undefined,
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return stopAll([
    () => document.removeEventListener('visibilitychange', ask),
    () => {
      stopped = true;
      held?.release().catch(() => undefined);
    },
  ]);
}
