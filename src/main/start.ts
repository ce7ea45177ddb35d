import { app, ipcMain, Menu, session } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontReader } from '../node/fonts.ts';
import { folderFiles } from '../node/files.ts';
import { subsetFonts } from '../node/subset.ts';
import { signedIn } from '../node/user.ts';
import { standaloneViewer } from '../node/viewer.ts';
import { contract } from '../services/contract.ts';
import { readApart } from '../node/read-apart.ts';
import type { Host } from '../services/host.ts';
import { createServices } from '../services/services.ts';
import { answer } from '../services/wire-server.ts';
import { awake } from './awake.ts';
import { bringSamples, decksFolder } from './decks-folder.ts';
import { electronDisplays } from './displays.ts';
import { electronKiosk } from './kiosk.ts';
import { finishBeforeEnd } from './finish.ts';
import { denyPermissions } from './hardening.ts';
import { electronPages } from './pages.ts';
import { electronPrinter } from './printer.ts';
import { revealFile } from './reveal-file.ts';
import { systemLanguage } from './system-language.ts';
import { electronWindows } from './windows.ts';
import { listenToWindows } from './window-wire.ts';

/** Starts the program once Electron is ready: pages, services, the desk. */
export async function start(): Promise<void> {
  const here = dirname(fileURLToPath(import.meta.url));
  const out = join(here, '..');
  const documents = electronPages(join(out, 'renderer'));
  denyPermissions(session.defaultSession);
  // Electron's own menu reloads and zooms windows by keys that the stage needs; macOS has copy and quit in it.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  const displays = electronDisplays();
  const folder = decksFolder();
  await bringSamples(folder);
  const decks = await folderFiles(folder);
  const kiosk = await electronKiosk(decks);
  const windows = electronWindows({ preload: join(out, 'preload', 'index.cjs'), displays, kiosk });
  const font = fontReader();
  const host: Host = {
    decks,
    printer: electronPrinter(documents),
    readReport: readApart,
    font,
    subset: (characters) => subsetFonts(font, characters),
    viewer: standaloneViewer,
    displays,
    openWindow: async (view, deck) => windows.open(view, deck),
    reveal: async (path) => revealFile(folder, path),
    keepAwake: awake(),
    now: () => new Date(),
    supervisor: kiosk.supervisor,
    ...signedIn(),
  };
  const language = systemLanguage();
  const services = createServices(host, language);
  finishBeforeEnd(services.finish, language);
  listenToWindows(ipcMain, (channel) => answer(contract, services, channel));
  app.on('second-instance', () => void windows.open('desk'));
  app.on('activate', () => void windows.open('desk'));
  await windows.open('desk');
}
