import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { View } from '../../../src/services/host.ts';
import { builtDeck, command, deck, node } from '../deck.ts';
import type { Ground, HostStart, RunningHost } from '../host.ts';

/** Node on loopback, started by the command line as users start it. */
export function localHost(): HostStart {
  return { start };
}

async function start({ folder, newPage }: Ground): Promise<RunningHost> {
  const place = await builtDeck(folder);
  let running = await serve(place);
  return {
    deck,
    folder: place,
    windowsOutliveIt: true,
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
