import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import type { Placement } from '../core/model.ts';
import type { View } from '../services/host.ts';
import { shutIn } from './hardening.ts';
import { ORIGIN } from './pages.ts';
import type { PlacedWindows } from './displays.ts';
import type { ElectronKiosk } from './kiosk.ts';

export interface Windows {
  /** Opens a view, or brings it to the front where it is open. */
  open(view: View, deck?: string): Promise<void>;
}

interface WindowsGiven {
  /** Path of the built preload script. */
  readonly preload: string;
  readonly displays: PlacedWindows;
  readonly kiosk: ElectronKiosk;
}

export function electronWindows({ preload, displays, kiosk }: WindowsGiven): Windows {
  const open = new Map<string, BrowserWindow>();
  const windows: Windows = {
    async open(view, deck) {
      const key = `${view} ${deck ?? ''}`;
      const known = open.get(key);
      if (known && !known.isDestroyed()) {
        if (known.isMinimized()) known.restore();
        known.focus();
        displays.opened(view, known);
        return;
      }
      const window = new BrowserWindow(optionsOf(view, preload, displays.placementOf(view)));
      open.set(key, window);
      window.on('closed', () => open.delete(key));
      displays.opened(view, window);
      shutIn(window.webContents, `${ORIGIN}/`);
      if (view === 'kiosk') kiosk.keep(window, () => windows.open(view, deck));
      await window.loadURL(addressOf(view, deck));
    },
  };
  return windows;
}

function optionsOf(
  view: View,
  preload: string,
  { bounds, fills }: Placement,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    fullscreen: fills,
    kiosk: view === 'kiosk',
    autoHideMenuBar: true,
    backgroundColor: view === 'desk' || view === 'print' ? '#fbf7f0' : '#14110f',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    },
  };
}

function addressOf(view: View, deck: string | undefined): string {
  const address = new URL(`${ORIGIN}/index.html`);
  address.searchParams.set('view', view);
  if (deck !== undefined) address.searchParams.set('deck', deck);
  return address.href;
}
