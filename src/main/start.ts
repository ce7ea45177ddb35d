import { app, ipcMain, session } from 'electron';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../core/model.ts';
import { fontReader } from '../node/fonts.ts';
import { folderFiles } from '../node/files.ts';
import { subsetFonts } from '../node/subset.ts';
import { standaloneViewer } from '../node/viewer.ts';
import { contract } from '../services/contract.ts';
import type { Host } from '../services/host.ts';
import { createServices } from '../services/services.ts';
import { answer } from '../services/wire.ts';
import { awake } from './awake.ts';
import { bringSamples, decksFolder } from './decks-folder.ts';
import { denyPermissions } from './hardening.ts';
import { electronPages } from './pages.ts';
import { electronPrinter } from './printer.ts';
import { revealFile } from './reveal-file.ts';
import { electronWindows } from './windows.ts';
import { listenToWindows } from './window-wire.ts';

/** Starts the program once Electron is ready: pages, services, the desk. */
export async function start(): Promise<void> {
  const here = dirname(fileURLToPath(import.meta.url));
  const out = join(here, '..');
  const documents = electronPages(join(out, 'renderer'));
  denyPermissions(session.defaultSession);
  const windows = electronWindows(join(out, 'preload', 'index.cjs'));
  const folder = decksFolder();
  await bringSamples(folder);
  const font = fontReader();
  const host: Host = {
    decks: await folderFiles(folder),
    printer: electronPrinter(documents),
    font,
    subset: (characters) => subsetFonts(font, characters),
    viewer: standaloneViewer,
    openWindow: async (view, deck) => windows.open(view, deck),
    reveal: async (path) => revealFile(folder, path),
    keepAwake: awake(),
    now: () => new Date(),
  };
  const services = createServices(host, languageOf(app.getLocale()));
  listenToWindows(ipcMain, (channel) => answer(contract, services, channel));
  app.on('second-instance', () => void windows.open('desk'));
  app.on('activate', () => void windows.open('desk'));
  await windows.open('desk');
}

/** Chinese unless the system speaks another language. */
const languageOf = (locale: string): Language => (locale === '' || locale.startsWith('zh') ? 'zh' : 'en');
