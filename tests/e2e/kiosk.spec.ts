import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shownSlide } from './gestures.ts';
import type { RunningHost } from './host.ts';
import { expect, test } from './test.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRQAAAABJRU5ErkJggg==';

/** Puts a playlist beside the decks, as an operator does: written elsewhere, then moved there. */
async function putPlaylist({ folder }: RunningHost, value: unknown): Promise<void> {
  const decks = dirname(folder);
  await mkdir(join(decks, '.new'), { recursive: true });
  await writeFile(join(decks, '.new/list.json'), JSON.stringify(value));
  await rename(join(decks, '.new/list.json'), join(decks, 'list.json'));
}

test('a playlist shows its pictures and decks in turn', async ({ host }) => {
  await writeFile(join(dirname(host.folder), 'welcome.png'), Buffer.from(PIXEL, 'base64'));
  await putPlaylist(host, {
    format: 1,
    items: [{ picture: 'welcome.png', seconds: 2 }, { deck: 'lost' }, { deck: host.deck }],
  });
  const kiosk = await host.open('kiosk', 'list.json');
  await expect(kiosk.locator('img.exhibit')).toBeVisible();
  await expect(shownSlide(kiosk)).toBeVisible();
  await expect(kiosk.locator('img.exhibit')).toBeHidden();
  await expect(kiosk.locator('.failure')).toBeHidden();
});

test('what a changed list does not show any more goes at once; a damaged list changes nothing', async ({
  host,
}) => {
  await writeFile(join(dirname(host.folder), 'welcome.png'), Buffer.from(PIXEL, 'base64'));
  await putPlaylist(host, { format: 1, items: [{ picture: 'welcome.png', seconds: 600 }] });
  const kiosk = await host.open('kiosk', 'list.json');
  await expect(kiosk.locator('img.exhibit')).toBeVisible();
  await putPlaylist(host, { format: 1, items: 'none' });
  await kiosk.waitForTimeout(6000);
  await expect(kiosk.locator('img.exhibit')).toBeVisible();
  await putPlaylist(host, { format: 1, items: [], otherwise: { deck: host.deck } });
  await expect(shownSlide(kiosk)).toBeVisible({ timeout: 20_000 });
  await expect(kiosk.locator('img.exhibit')).toBeHidden();
});

test('a list that cannot be read says so where nothing is on the screen', async ({ host }) => {
  await putPlaylist(host, { format: 1, items: [{ deck: host.deck, hours: ['8-18'] }] });
  const kiosk = await host.open('kiosk', 'list.json');
  await expect(kiosk.locator('.failure')).toContainText('items.0.hours.0');
  await putPlaylist(host, { format: 1, items: [{ deck: host.deck }] });
  await expect(shownSlide(kiosk)).toBeVisible();
});
