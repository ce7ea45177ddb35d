import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, onTestFinished, test, vi } from 'vitest';
import { closedFlags, installedBrowser } from '../../../src/local/browser.ts';
import { rostrum } from '../rostrum.ts';
import { kioskFolder } from './running-kiosk.ts';
import { startSupervisedHost } from './supervised-host.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

test('the operator comes in by five taps in the corner and the PIN, sees how it stands, and ends the kiosk', async () => {
  const folder = await kioskFolder();
  onTestFinished(folder.remove);
  const deck = join(folder.decks, '云溪');
  expect((await rostrum(['kiosk', 'pin', deck], {}, '12\n')).code).toBe(1);
  expect((await rostrum(['kiosk', 'pin', deck], {}, '2468\n')).code).toBe(0);
  const host = startSupervisedHost(deck);
  onTestFinished(host.stop);
  const { address } = await host.told('ready');
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: [...closedFlags()],
    ...(executablePath && { executablePath }),
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('.slides > section.present').waitFor();
  const enter = async (pin: string): Promise<void> => {
    for (const digit of pin) await page.locator('.keypad button', { hasText: digit }).click();
    await page.locator('[data-name=enter]').click();
  };
  await page.locator('.corner').click({ clickCount: 5 });
  await enter('1357');
  await expect
    .poll(() => page.locator('.operator [role=status]').textContent(), { timeout: 10_000 })
    .toContain('密码不对');
  await enter('2468');
  await page.locator('.operator dl').waitFor({ state: 'attached' });
  const left = host.told('leave');
  await page.locator('[data-name=leave]').click();
  expect((await left).type).toBe('leave');
});
