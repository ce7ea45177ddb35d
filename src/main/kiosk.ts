import { app, type BrowserWindow } from 'electron';
import { restartAfter, USUAL_RESTARTS, type Lifetime } from '../core/kiosk/restarts.ts';
import { pageWatch } from '../node/kiosk/page-watch.ts';
import { hasPin, pinChecker } from '../node/kiosk/pin.ts';
import { stateOf } from '../node/kiosk/state.ts';
import type { Files } from '../services/host.ts';
import type { Supervisor } from '../services/supervisor.ts';

/** Keeps the kiosk's window going while this program runs; what restarts the program itself is the system's to do. */
export interface ElectronKiosk {
  readonly supervisor: Supervisor;
  /** Takes a window that shows the kiosk; `again` opens it anew after its page crashed, hangs or draws nothing. */
  readonly keep: (window: BrowserWindow, again: () => Promise<void>) => void;
}

/** How often the page's pulse is felt, in ms. */
const LOOK = 1000;

interface KeptWindow {
  readonly window: BrowserWindow;
  readonly stop: () => void;
}

export async function electronKiosk(decks: Files): Promise<ElectronKiosk> {
  const state = await stateOf(decks.root);
  const watch = pageWatch();
  let kept: KeptWindow | undefined;
  let lifetimes: readonly Lifetime[] = [];
  const end = (): void => {
    const { window, stop } = kept ?? {};
    kept = undefined;
    stop?.();
    window?.destroy();
  };
  const renew = (from: number, again: () => Promise<void>): void => {
    lifetimes = [...lifetimes.slice(-USUAL_RESTARTS), { from, to: performance.now() }];
    setTimeout(() => void again(), restartAfter(lifetimes, USUAL_RESTARTS).after);
    end();
  };
  // The system ends the program: nothing holds it up.
  app.on('before-quit', end);
  return {
    keep: (window, again) => {
      kept?.stop();
      const from = performance.now();
      watch.begin();
      const timer = setInterval(() => watch.fault() && renew(from, again), LOOK);
      kept = { window, stop: () => clearInterval(timer) };
      window.webContents.on('render-process-gone', () => renew(from, again));
      // Alt+F4 and its like lead out only where no PIN has been set.
      window.on('close', (event) => {
        event.preventDefault();
        hasPin(state).then((has) => has || end(), end);
      });
      window.on('closed', () => kept?.window === window && kept.stop());
    },
    supervisor: {
      state,
      heard: watch.heard,
      checkPin: await pinChecker(state, () => new Date()),
      scheduled: () => undefined,
      status: async () => undefined,
      leave: end,
    },
  };
}
