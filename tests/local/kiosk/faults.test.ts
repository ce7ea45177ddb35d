import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { INCOMING } from '../../../src/local/kiosk/incoming.ts';
import { stateOf } from '../../../src/node/kiosk/state.ts';
import { smallReport } from '../rostrum.ts';
import { fullDisk, powerCut } from './faults.ts';
import { packedDeck, putDeck } from './made-deck.ts';
import { kioskFolder, pause, processesOf, type KioskFolder } from './running-kiosk.ts';
import { hasSmallDisks, smallDisk } from './small-disk.ts';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

async function folderForTest(): Promise<KioskFolder> {
  const folder = await kioskFolder();
  onTestFinished(folder.remove);
  return folder;
}

/** Returns the page that needs no host, once it has been kept. */
async function keptPage({ decks }: KioskFolder): Promise<string> {
  const plain = join(decks, '.rostrum/kiosk/plain.html');
  while (!existsSync(plain)) await pause(50);
  return plain;
}

/** Copies a later version of the deck in, and syncs it, as an operator does who takes the stick out properly. */
async function putNewContent({ decks }: KioskFolder): Promise<void> {
  const made = join(decks, '../made');
  await putDeck(made, '云溪', smallReport.replace('6.2%', '6.4%'));
  await mkdir(join(decks, INCOMING), { recursive: true });
  await writeFile(join(decks, INCOMING, '云溪.rostrum'), await packedDeck(made, '云溪'), { flush: true });
}

const isRenewed = async ({ decks }: KioskFolder): Promise<boolean> =>
  (await readFile(join(decks, '云溪/report.md'), 'utf8').catch(() => '')).includes('6.4%');

describe.skipIf(process.platform !== 'linux')('a screen shows the right thing', () => {
  test('when its list and its deck are damaged at a start: the list and the deck before', async () => {
    const folder = await folderForTest();
    await writeFile(join(folder.decks, 'list.json'), '{ "format": 1, "items": [{ "deck": "云溪" }] }');
    const first = await folder.start('list.json');
    await keptPage(folder);
    await first.kill();
    await writeFile(join(folder.decks, 'list.json'), '');
    await writeFile(join(folder.decks, '云溪/deck.json'), '{ "format": 1, "tit');
    const again = await folder.start('list.json');
    expect((await again.status()).beat?.shows).toEqual({ type: 'deck', deck: '云溪' });
    await again.stop();
  });

  test('when it was restarted too often: the last good content, without a host', async () => {
    const folder = await folderForTest();
    const kiosk = await folder.start('云溪', { words: ['--restarts', '1'] });
    const plain = await keptPage(folder);
    for (const time of [1, 2]) {
      const before = await kiosk.status();
      process.kill(before.host ?? 0, 'SIGKILL');
      while ((await kiosk.status()).restartsInAll === before.restartsInAll) await pause(50);
      if (time === 1) await kiosk.back(before);
    }
    await pause(1000);
    const { browser, shown } = await kiosk.status();
    expect(shown).toContain('plain.html?loop');
    expect(await processesOf(browser ?? 0, 'renderer')).not.toEqual([]);
    expect(await readFile(plain, 'utf8')).toContain('6.2%');
    await kiosk.stop();
  });

  test.skipIf(!hasSmallDisks)(
    'when its disk is full, and after a power cut (needs the right to mount)',
    async () => {
      const disk = await smallDisk(64);
      onTestFinished(disk.remove);
      const folder = await kioskFolder(disk.path);
      onTestFinished(folder.remove);
      const first = await folder.start('云溪', { environment: { TMPDIR: disk.path } });
      await keptPage(folder);
      await fullDisk(first, disk);
      expect((await first.status()).beat?.shows).toEqual({ type: 'deck', deck: '云溪' });

      disk.empty();
      await putNewContent(folder);
      await expect.poll(() => isRenewed(folder), { timeout: 60_000 }).toBe(true);
      const { kiosk } = await powerCut(first, { folder, disk });
      expect((await kiosk.status()).beat?.shows).toEqual({ type: 'deck', deck: '云溪' });
      // Lost or not: what had been copied in whole is shown in the end.
      await expect.poll(() => isRenewed(folder), { timeout: 60_000 }).toBe(true);
      await kiosk.stop();
    },
  );

  test.skipIf(!mayMount)('when its folder may only be read (needs the right to mount)', async () => {
    const folder = await folderForTest();
    execFileSync('mount', ['--bind', folder.decks, folder.decks]);
    execFileSync('mount', ['-o', 'remount,ro,bind', folder.decks]);
    const { root: state } = await stateOf(folder.decks);
    onTestFinished(async () => {
      execFileSync('umount', [folder.decks]);
      await rm(state, { recursive: true, force: true });
    });
    const kiosk = await folder.start('云溪');
    expect((await kiosk.status()).beat?.shows).toEqual({ type: 'deck', deck: '云溪' });
    await kiosk.stop();
  });

  test('when its clock is in 1970: what is always on', async () => {
    const folder = await folderForTest();
    await mkdir(join(folder.decks, '.rostrum'), { recursive: true });
    const items = [{ deck: 'lost', from: '1969-12-31', to: '1970-02-01' }, { deck: '云溪' }];
    await writeFile(join(folder.decks, 'list.json'), JSON.stringify({ format: 1, items }));
    const clock = new URL('clock-in-1970.mjs', import.meta.url).href;
    const environment = { NODE_OPTIONS: `--import=${clock}` };
    const kiosk = await folder.start('list.json', { environment });
    const { beat, since } = await kiosk.status();
    expect(beat?.shows).toEqual({ type: 'deck', deck: '云溪' });
    expect(since).toMatch(/^1970-01-01/);
    await kiosk.stop();
  });
});
