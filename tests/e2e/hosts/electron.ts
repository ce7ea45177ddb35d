import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { View } from '../../../src/services/host.ts';
import { builtDeck, deck, root } from '../deck.ts';
import type { Ground, HostStart, RunningHost } from '../host.ts';
import { ask } from './ask.ts';

const electron = join(root, 'node_modules/electron');

/** The real thing, where its binary has been fetched (`npm run electron`). */
export function electronHost(): HostStart {
  const named = join(electron, 'path.txt');
  const binary = existsSync(named) ? join(electron, 'dist', readFileSync(named, 'utf8')) : '';
  if (binary === '' || !existsSync(binary)) return { missing: 'Electron’s binary is not on this machine' };
  return { start: (ground) => start(binary, ground) };
}

async function start(executablePath: string, { folder, watch }: Ground): Promise<RunningHost> {
  const place = await builtDeck(folder);
  const begin = async (): Promise<ElectronApplication> => {
    const started = await _electron.launch({
      executablePath,
      args: [root],
      env: { ...process.env, ROSTRUM_DECKS: join(folder, 'decks') },
    });
    started.on('window', watch);
    return started;
  };
  let running = await begin();
  return {
    deck,
    folder: place,
    windowsOutliveIt: false,
    open: (view, name) => opened(running, view, name),
    kill: async () => void running.process().kill('SIGKILL'),
    restart: async () => {
      running = await begin();
    },
    stop: () => running.close(),
  };
}

async function opened(running: ElectronApplication, view: View, name: string | undefined): Promise<Page> {
  const desk = await running.firstWindow();
  if (view === 'desk' && name === undefined) return desk;
  const window = running.waitForEvent('window');
  await ask(desk, 'openWindow', view, ...(name === undefined ? [] : [name]));
  return window;
}
