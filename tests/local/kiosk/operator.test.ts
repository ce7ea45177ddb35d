import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { closedFlags, installedBrowser } from '../../../src/local/browser.ts';
import { fromHost, SUPERVISED, type FromHost } from '../../../src/local/kiosk/messages.ts';
import { root } from '../../sources.ts';
import { rostrum } from '../rostrum.ts';
import { kioskFolder } from './running-kiosk.ts';

/** Starts the host as its supervisor does. */
function startHost(deck: string): {
  readonly told: (type: FromHost['type']) => Promise<FromHost>;
  readonly stop: () => void;
} {
  const host = spawn(process.execPath, [join(root, 'bin/rostrum.mjs'), 'kiosk', deck, '--lang', 'zh'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, [SUPERVISED]: '' },
  });
  return {
    told: async (type) => {
      for (;;) {
        const [message] = await once(host, 'message');
        const told = fromHost.parse(message);
        if (told.type === type) return told;
      }
    },
    stop: () => void host.kill('SIGKILL'),
  };
}

test('the operator comes in by five taps in the corner and the PIN, sees how it stands, and ends the kiosk', async () => {
  const folder = await kioskFolder();
  onTestFinished(folder.remove);
  const deck = join(folder.decks, '云溪');
  expect((await rostrum(['kiosk', 'pin', deck], {}, '12\n')).code).toBe(1);
  expect((await rostrum(['kiosk', 'pin', deck], {}, '2468\n')).code).toBe(0);
  const host = startHost(deck);
  onTestFinished(host.stop);
  const ready = await host.told('ready');
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: [...closedFlags()],
    ...(executablePath && { executablePath }),
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto('address' in ready ? ready.address : '');
  await page.locator('.slides > section.present').waitFor();
  const enter = async (pin: string): Promise<void> => {
    for (const digit of pin) await page.locator('.keypad button', { hasText: digit }).click();
    await page.locator('[data-name=enter]').click();
  };
  await page.locator('.corner').click({ clickCount: 5 });
  await enter('1357');
  await expect.poll(() => page.locator('.operator [role=status]').textContent()).toContain('密码不对');
  await enter('2468');
  await page.locator('.operator dl').waitFor({ state: 'attached' });
  const left = host.told('leave');
  await page.locator('[data-name=leave]').click();
  expect((await left).type).toBe('leave');
});
