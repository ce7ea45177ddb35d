import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';
import { root } from '../sources.ts';
import { rostrum, smallReport } from './rostrum.ts';
import { setTrap, type Trap } from './trap.ts';

const browser = installedBrowser();
let folder: string;
let deck: string;
let trap: Trap;

describe.skipIf(browser === undefined || process.platform === 'win32')('no byte leaves the machine', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-network-'));
    deck = join(folder, 'deck');
    await writeFile(join(folder, 'report.md'), smallReport);
    trap = await setTrap(folder, browser ?? '');
  });
  afterEach(async () => {
    trap.close();
    await rm(folder, { recursive: true });
  });

  test('the trap catches a browser and a Node process that ask for something outside', async () => {
    const strayed = await chromium.launch({
      args: [...closedFlags()],
      executablePath: trap.environment['ROSTRUM_CHROMIUM'] ?? '',
    });
    await (await strayed.newPage()).goto('http://example.org/').catch(() => undefined);
    await strayed.close();
    const node = spawn(process.execPath, ['-e', 'fetch("http://192.0.2.1/").catch(() => 0)'], {
      env: { ...process.env, ...trap.environment },
    });
    await expect
      .poll(() => trap.caught())
      .toEqual(expect.arrayContaining(['http://example.org/', '192.0.2.1']));
    node.kill();
  });

  test('while a report is built and its deck exported', async () => {
    for (const words of [
      ['build', join(folder, 'report.md'), '-o', deck],
      ['export', deck, '--to', 'pdf'],
    ]) {
      expect(await rostrum(words, trap.environment)).toMatchObject({ code: 0 });
    }
    expect(trap.caught()).toEqual([]);
  });

  test('while it is presented, in any view', async () => {
    await rostrum(['build', join(folder, 'report.md'), '-o', deck], trap.environment);
    const host = presenting(deck);
    const shown = await chromium.launch({
      args: [...closedFlags()],
      executablePath: trap.environment['ROSTRUM_CHROMIUM'] ?? '',
    });
    try {
      const requests: string[] = [];
      const url = await addressOf(host);
      for (const view of ['desk', 'stage', 'speaker', 'print', 'kiosk']) {
        const page = await shown.newPage();
        page.on('request', (request) => requests.push(request.url()));
        const address = new URL(url);
        address.searchParams.set('view', view);
        await page.goto(address.href);
        await page.waitForSelector('section[data-slide-id]', { timeout: 8000 });
      }
      expect(requests.length).toBeGreaterThan(10);
      expect(trap.caught()).toEqual([]);
    } finally {
      await shown.close();
      host.kill('SIGTERM');
    }
  });
});

function presenting(presented: string): ChildProcess {
  const words = [join(root, 'bin/rostrum.mjs'), 'present', presented, '--json', '--no-browser'];
  const env = { ...process.env, ...trap.environment };
  return spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Returns the address that the host prints first. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('nothing is printed');
  for await (const line of createInterface({ input: stdout })) {
    const { url }: { readonly url: string } = JSON.parse(line);
    return url;
  }
  throw new Error('no address was printed');
}
