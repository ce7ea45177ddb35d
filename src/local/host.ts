import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApart } from '../node/read-apart.ts';
import { signedIn } from '../node/user.ts';
import { standaloneViewer } from '../node/viewer.ts';
import type { Files, Host, View } from '../services/host.ts';
import type { Supervisor } from '../services/supervisor.ts';
import { ServiceFault } from '../services/wire.ts';
import { hasDisplay, openInBrowser } from './browser.ts';
import type { LocalPrinter } from './printer.ts';
import { shippedFonts } from './shipped-fonts.ts';
import { showInFolder } from './show-in-folder.ts';

export interface Machine {
  readonly decks: Files;
  readonly printer: LocalPrinter;
  /** The installed browser, unless windows are left to the caller. */
  readonly browser: string | undefined;
  /** Where the host listens, once it does. */
  readonly address: () => string;
  /** Told when the browser that was opened for the windows has ended. */
  readonly closed?: () => void;
  readonly supervisor?: Supervisor | undefined;
}

/** This machine as the services see it: Node, an installed browser, windows as that browser's app windows. */
export function localHost({ decks, printer, browser, address, closed, supervisor }: Machine): Host {
  let profile: Promise<string> | undefined;
  return {
    decks,
    printer,
    readReport: readApart,
    ...shippedFonts(),
    viewer: standaloneViewer,
    openWindow: async (view, deck) => {
      const window = windowAddress(address(), view, deck);
      if (browser === undefined || !hasDisplay()) {
        throw new ServiceFault({ code: 'command-window-by-hand', values: { address: window } });
      }
      const first = profile === undefined;
      profile ??= mkdtemp(join(tmpdir(), 'rostrum-windows-'));
      const opened = openInBrowser(browser, window, { profile: await profile, kiosk: view === 'kiosk' });
      if (first) opened.once('exit', () => closed?.());
    },
    reveal: showInFolder,
    // Each window asks the browser to keep the display awake while it presents; Node itself cannot.
    keepAwake: () => undefined,
    now: () => new Date(),
    supervisor,
    ...signedIn(),
  };
}

/** Returns the address of a view of a deck, token first. */
export function windowAddress(address: string, view: View, deck?: string): string {
  const url = new URL(address);
  url.searchParams.set('view', view);
  if (deck !== undefined) url.searchParams.set('deck', deck);
  return url.href;
}
