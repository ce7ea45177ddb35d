import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../../../src/local/kiosk/alive.ts';
import { kioskFolder, pause, processesOf, type KioskFolder, type RunningKiosk } from './running-kiosk.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Processes are found under /proc. How long each takes: `node tests/bench/kiosk-kills.ts`. */
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
    process.kill(before.host ?? 0, 'SIGKILL');
    await kiosk.back(before);
    const after = await kiosk.status();
    expect(after.host).not.toBe(before.host);
    expect(after.browser).toBe(before.browser);
    expect(after.beat?.shows).toEqual({ type: 'deck', deck: '云溪' });
  });

  test('when its page crashes', async () => {
    const before = await kiosk.status();
    for (const id of await processesOf(before.browser ?? 0, 'renderer')) process.kill(id, 'SIGKILL');
    await kiosk.back(before);
    expect((await kiosk.status()).restarts.at(-1)?.reason).toMatch(/页面崩溃|crashed/);
  });

  test('when its page hangs', async () => {
    const before = await kiosk.status();
    for (const id of await processesOf(before.browser ?? 0, 'renderer')) process.kill(id, 'SIGSTOP');
    await kiosk.back(before);
  });

  test('when its browser is killed', async () => {
    const before = await kiosk.status();
    process.kill(before.browser ?? 0, 'SIGKILL');
    await kiosk.back(before);
    expect(isAlive(before.browser ?? 0)).toBe(false);
  });

  test('when its supervisor is killed and started again: nothing of the old one is left', async () => {
    const before = await kiosk.status();
    await kiosk.kill();
    kiosk = await folder.start('云溪');
    await kiosk.back(before);
    await pause(500);
    expect(isAlive(before.host ?? 0)).toBe(false);
    expect(isAlive(before.browser ?? 0)).toBe(false);
  });
});
