import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { View } from '../../../src/services/host.ts';
import { startStandin, type Standin } from '../../electron/pages.ts';
import { builtDeck, deck } from '../deck.ts';
import type { Ground, HostStart, RunningHost } from '../host.ts';
import { ask } from './ask.ts';

/** Main and preload as built, on a stand-in for Electron that is backed by this Chromium. */
export function standinHost(): HostStart {
  return { start };
}

async function start({ folder, newPage }: Ground): Promise<RunningHost> {
  const place = await builtDeck(folder);
  const begin = (): Promise<Standin> => startStandin({ newPage, decks: join(folder, 'decks') });
  let running = await begin();
  return {
    deck,
    folder: place,
    windowsOutliveIt: false,
    open: (view, name) => opened(running, view, name),
    kill: () => ended(running.process, 'SIGKILL'),
    restart: async () => {
      running = await begin();
    },
    stop: () => ended(running.process, 'SIGTERM'),
  };
}

/** The desk is there when the program starts; every other window is asked for as the desk's buttons do. */
async function opened(running: Standin, view: View, name: string | undefined): Promise<Page> {
  const desk = await windowOf(running, (address) => address.searchParams.get('view') === 'desk');
  if (view === 'desk' && name === undefined) return desk;
  await ask(desk, 'openWindow', view, ...(name === undefined ? [] : [name]));
  return windowOf(
    running,
    ({ searchParams }) => searchParams.get('view') === view && searchParams.get('deck') === (name ?? null),
  );
}

async function windowOf(running: Standin, fits: (address: URL) => boolean): Promise<Page> {
  for (let tries = 0; tries < 200; tries++) {
    const found = running.windows().find((page) => fits(new URL(page.url())));
    if (found) {
      await found.waitForLoadState();
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the window did not open');
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exit;
}
