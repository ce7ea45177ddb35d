import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import type { View } from '../../../src/services/host.ts';
import type { Ground, HostStart, RunningHost } from '../host.ts';

const root = join(import.meta.dirname, '../../..');
const node = join(root, 'node_modules/.bin/node');
const command = join(root, 'bin/rostrum.mjs');
const deck = '云溪';

/** Node on loopback, started by the command line as users start it. */
export function localHost(): HostStart {
  return existsSync(command) ? { start } : { missing: 'bin/rostrum.mjs is not there yet' };
}

async function start({ folder, newPage }: Ground): Promise<RunningHost> {
  const decks = join(folder, 'decks');
  const place = join(decks, deck);
  await mkdir(decks);
  await promisify(execFile)(node, [command, 'build', join(import.meta.dirname, '../report.md'), '-o', place]);
  let running = await serve(place);
  return {
    deck,
    folder: place,
    open: async (view: View, name?: string) => {
      const page = await newPage();
      const address = new URL(running.url);
      address.searchParams.set('view', view);
      address.searchParams.delete('deck');
      if (name !== undefined) address.searchParams.set('deck', name);
      await page.goto(address.href);
      return page;
    },
    kill: () => ended(running.process, 'SIGKILL'),
    restart: async () => {
      running = await serve(place);
    },
    stop: () => ended(running.process, 'SIGTERM'),
  };
}

async function serve(place: string): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const started = spawn(node, [command, 'open', place, '--json', '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: started.stdout })) {
    const first: unknown = JSON.parse(line);
    if (typeof first === 'object' && first !== null && 'url' in first && typeof first.url === 'string')
      return { process: started, url: first.url };
    break;
  }
  throw new Error('the local host printed no address');
}

async function ended(started: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (started.exitCode !== null || started.signalCode !== null) return;
  const exit = new Promise((resolve) => started.once('exit', resolve));
  started.kill(signal);
  await exit;
}
