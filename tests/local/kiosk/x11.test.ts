import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile, chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { installedBrowser } from '../../../src/local/browser.ts';
import { readStatus } from '../../../src/local/kiosk/status-file.ts';
import type { KioskStatus } from '../../../src/services/supervisor.ts';
import { root } from '../../sources.ts';
import { kioskFolder, pause } from './running-kiosk.ts';

/** Debian’s xvfb, openbox, xdotool. */
const needed = ['Xvfb', 'openbox', 'xdotool'];
const missing = needed.filter((name) => !existsSync(join('/usr/bin', name)));

async function displayOf(server: ChildProcess): Promise<string> {
  const [number] = await once(server.stdio[3] ?? server, 'data');
  return `:${String(number).trim()}`;
}

test.skipIf(missing.length > 0)(
  `the session for X11 shows the deck in front of nothing else, and no key leads anywhere else (needs ${needed.join(', ')})`,
  async () => {
    const folder = await kioskFolder();
    onTestFinished(folder.remove);
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    onTestFinished(() => void server.kill('SIGKILL'));
    const display = await displayOf(server);
    const rostrum = join(dirname(folder.decks), 'rostrum');
    await writeFile(
      rostrum,
      `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/rostrum.mjs')}" "$@"\n`,
    );
    await chmod(rostrum, 0o755);
    const linux = join(root, 'packaging/kiosk/linux');
    const environment = {
      ...process.env,
      DISPLAY: display,
      ROSTRUM: rostrum,
      ROSTRUM_OPENBOX: join(linux, 'openbox-rc.xml'),
      ROSTRUM_CHROMIUM: installedBrowser() ?? '',
    };
    const session = spawn('sh', [join(linux, 'rostrum-kiosk-x11'), join(folder.decks, '云溪')], {
      env: environment,
      stdio: 'ignore',
    });
    const ended = once(session, 'exit');
    onTestFinished(() => void session.kill('SIGTERM'));
    const status = (): Promise<KioskStatus | undefined> => readStatus(folder.decks);
    const x = (...words: readonly string[]): string =>
      spawnSync('xdotool', words, { env: environment, encoding: 'utf8' }).stdout.trim();
    await expect.poll(async () => (await status())?.playing, { timeout: 60_000 }).toBeDefined();

    const window = x('getactivewindow');
    expect(x('getwindowgeometry', window)).toContain('1280x800');
    const shown = (): readonly string[] => x('search', '--onlyvisible', '--name', '').split('\n');
    const windows = shown();
    expect(windows).toContain(window);
    const before = await status();
    for (const key of [
      'alt+F4',
      'ctrl+w',
      'ctrl+n',
      'ctrl+t',
      'ctrl+shift+i',
      'F12',
      'F11',
      'ctrl+p',
      'alt+Tab',
      'super',
      'ctrl+alt+d',
    ])
      x('key', key);
    await pause(2500);
    const after = await status();
    expect(after?.restarts).toEqual([]);
    expect(after?.browser).toBe(before?.browser);
    expect(shown()).toEqual(windows);
    expect(x('getwindowgeometry', x('getactivewindow'))).toContain('1280x800');

    process.kill(before?.supervisor ?? 0, 'SIGKILL');
    await expect
      .poll(
        async () => {
          const now = await status();
          return now?.playing !== undefined && now.supervisor !== before?.supervisor;
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    session.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  },
  180_000,
);
