import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Issue, Language } from '../core/model.ts';
import { contract } from '../services/contract.ts';
import type { Files, View } from '../services/host.ts';
import type { Supervisor } from '../services/supervisor.ts';
import { projectFolder } from '../node/project.ts';
import { createServices } from '../services/services.ts';
import { answer } from '../services/wire-server.ts';
import { installedBrowser } from './browser.ts';
import { localHost, windowAddress } from './host.ts';
import { localPrinter } from './printer.ts';
import { startServer } from './server.ts';
import { socketChannel } from './socket-channel.ts';

export interface RunningHost {
  /** Address of a view, token included. */
  readonly addressOf: (view: View, deck?: string) => string;
  /** Draws a deck before the first window asks for it, while the browser starts; some time later returns what is wrong with its ink. */
  readonly prepare: (deck: string) => Promise<readonly Issue[]>;
  /** Opens a window on this machine; refused with a sentence where there is no display or no browser. */
  readonly openWindow: (view: View, deck?: string) => Promise<void>;
  /** Resolves when the window that was opened first, and with it every other, has been closed. */
  readonly windowsClosed: Promise<void>;
  /** Writes what the disk refused so far; returns what it refuses still. */
  readonly finish: () => Promise<readonly Issue[]>;
  readonly close: () => Promise<void>;
}

/** What a supervisor gives the host that it keeps going. */
export interface Kept {
  /** The address of the host before, which the page still has. */
  readonly before?: string | undefined;
  readonly supervisor?: Supervisor | undefined;
}

/** The ink is not read before a window shows its slide, unless somebody draws; in ms. */
const AFTER_OPENING = 3000;

/** Folder of the built windows. */
const windows = fileURLToPath(new URL('out/renderer', projectFolder));

/** Starts the local host on a folder of decks. With windows left to the caller it opens none, whatever is asked. */
export async function startHost(
  decks: Files,
  language: Language,
  windowsAre: 'opened' | 'left-to-caller',
  kept: Kept = {},
): Promise<RunningHost> {
  const browser = installedBrowser();
  const printer = localPrinter(browser);
  let address = '';
  const ended = new EventEmitter();
  const windowsClosed = once(ended, 'ended').then(() => undefined);
  const host = localHost({
    decks,
    printer,
    browser: windowsAre === 'opened' ? browser : undefined,
    address: () => address,
    closed: () => void ended.emit('ended'),
    supervisor: kept.supervisor,
  });
  const services = createServices(host, language);
  const server = await startServer({
    windows,
    before: kept.before,
    joined: (socket) => answer(contract, services, socketChannel(socket)),
  });
  address = server.address;
  return {
    addressOf: (view, deck) => windowAddress(address, view, deck),
    // A window that asks for the deck is told what is wrong with it.
    prepare: async (deck) => {
      await services.openNear(deck).catch(() => undefined);
      await wait(AFTER_OPENING, undefined, { ref: false });
      return services.inkIssues(deck).catch(() => []);
    },
    openWindow: (view, deck) => host.openWindow(view, deck),
    windowsClosed,
    finish: () => services.finish(),
    close: async () => {
      printer.close();
      await server.close();
    },
  };
}
