import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../../../src/local/kiosk/alive.ts';
import { faults } from './faults.ts';
import { kioskFolder, type KioskFolder, type RunningKiosk } from './running-kiosk.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Processes are found under /proc. How long each takes: `node tests/bench/kiosk-faults.ts`, `node tests/bench/kiosk-kills.ts`. */
describe.skipIf(process.platform !== 'linux')('a screen that nobody tends comes back', () => {
  let folder: KioskFolder;
  let kiosk: RunningKiosk;

  beforeAll(async () => {
    folder = await kioskFolder();
    kiosk = await folder.start('云溪');
  });

  afterAll(async () => {
    expect(await kiosk.stop()).toBe(0);
    await folder.remove();
  });

  test('when its host is killed', async () => {
    const before = await kiosk.status();
    await faults['the host is killed'](kiosk);
    const after = await kiosk.status();
    expect(after.host).not.toBe(before.host);
    expect(after.browser).toBe(before.browser);
    expect(after.beat?.shows).toEqual({ type: 'deck', deck: '云溪' });
  });

  test('when the GPU is lost: the browser goes on with it', async () => {
    const before = await kiosk.status();
    await faults['the GPU is lost'](kiosk);
    expect((await kiosk.status()).browser).toBe(before.browser);
  });

  test('when its page crashes', async () => {
    await faults['the page crashes'](kiosk);
    expect((await kiosk.status()).restarts.at(-1)?.reason).toMatch(/页面崩溃|crashed/);
  });

  test('when its page hangs', async () => {
    await faults['the page hangs'](kiosk);
    expect((await kiosk.status()).restarts.at(-1)?.reason).toMatch(/没有回应|did not answer/);
  });

  test('when its page runs out of memory', async () => {
    await faults['the page runs out of memory'](kiosk);
    expect((await kiosk.status()).restarts.at(-1)?.reason).toMatch(/页面崩溃|crashed/);
  });

  test('when its browser is killed', async () => {
    const before = await kiosk.status();
    await faults['the browser is killed'](kiosk);
    expect(isAlive(before.browser ?? 0)).toBe(false);
  });

  test('when its supervisor is killed and started again: nothing of the old one is left', async () => {
    const before = await kiosk.status();
    await kiosk.kill();
    kiosk = await folder.start('云溪');
    const left = (): readonly boolean[] => [before.host, before.browser].map((id) => isAlive(id ?? 0));
    await expect.poll(left, { timeout: 20_000 }).toEqual([false, false]);
  });
});
