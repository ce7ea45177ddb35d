import { cell, on, stopAll, type Signal, type Stop } from '../signal.ts';

/** Whether somebody stands before the screen. */
export interface Visits {
  readonly here: Signal<boolean>;
  readonly stop: Stop;
}

/** Somebody is there from a touch on until so long after the last one, in minutes. */
export function visits(minutes: () => number, touched: () => void): Visits {
  const here = cell(false);
  let timer = 0;
  const touch = ({ button }: PointerEvent): void => {
    if (button !== 0) return;
    touched();
    here.set(true);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => here.set(false), minutes() * 60_000);
  };
  return {
    here,
    stop: stopAll([on(window, 'pointerdown', touch, { capture: true }), () => window.clearTimeout(timer)]),
  };
}
