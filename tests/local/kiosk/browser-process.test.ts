import { expect, onTestFinished, test, vi } from 'vitest';
import { startKioskBrowser } from '../../../src/local/kiosk/browser-process.ts';
import { kioskFolder } from './running-kiosk.ts';

test('a browser that has come up is not taken for one that comes late, however long it runs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const folder = await kioskFolder();
  onTestFinished(folder.remove);
  const browser = startKioskBrowser(folder.browser);
  onTestFinished(browser.kill);
  await browser.go('data:text/html,shown');
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(await Promise.race([browser.ended, Promise.resolve('running')])).toBe('running');
});
