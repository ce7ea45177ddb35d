import { restartAfter, type Lifetime } from '../../core/kiosk/restarts.ts';
import { after, type End } from './end.ts';

/** Something that is started again whenever it ends. */
export interface Kept {
  readonly start: () => { readonly ended: Promise<End>; readonly kill: () => void };
  readonly noted: (end: End) => void;
  /** It has been started again too often; returns how long it is left alone, in ms, of those that it should be. */
  readonly givenUp: (time: number) => number;
}

/** Keeps something going until the signal, or until it says that its operator wants the end of all. */
export async function keep(kept: Kept, most: number, signal: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let lifetimes: readonly Lifetime[] = [];
  while (!signal.aborted) {
    const from = performance.now();
    const running = kept.start();
    const end = await Promise.race([running.ended, stopped]);
    running.kill();
    if (!end || end.code === 'left') return;
    if (end.code === 'renewed') continue;
    kept.noted(end);
    lifetimes = [...lifetimes.slice(-most), { from, to: performance.now() }];
    const restart = restartAfter(lifetimes, most);
    const pause = restart.type === 'again' ? restart.after : kept.givenUp(restart.after);
    await Promise.race([after(pause), stopped]);
  }
}
