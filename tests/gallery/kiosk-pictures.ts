import type { Page } from 'playwright-core';
import { startSupervisedHost } from '../local/kiosk/supervised-host.ts';

export interface KioskPictures {
  /** Of a deck or of a playlist. */
  readonly shown: string;
  readonly open: (
    address: string,
    size: { readonly width: number; readonly height: number },
  ) => Promise<Page>;
  readonly picture: (page: Page, name: string) => Promise<void>;
}

/** The kiosk as a hall sees it: by itself, touched, and asked for its PIN; and on a screen that stands upright. */
export async function drawKiosk({ shown, open, picture }: KioskPictures): Promise<void> {
  const host = startSupervisedHost(shown);
  const { address } = await host.told('ready');
  const kiosk = await open(address, { width: 1366, height: 768 });
  await kiosk.locator('.invitation').waitFor();
  await picture(kiosk, 'kiosk-attract');
  await kiosk.mouse.click(683, 100);
  await kiosk.locator('[data-name=contents]').click();
  await kiosk.locator('.contents-panel .thumbnail').nth(5).waitFor();
  await picture(kiosk, 'kiosk-contents');
  await kiosk.locator('[data-name=search]').click();
  for (const letter of 'cyfz') await kiosk.locator('.keypad button', { hasText: letter }).click();
  await picture(kiosk, 'kiosk-search');
  await kiosk.locator('[data-name=search]').click();
  await kiosk.locator('.corner').click({ clickCount: 5 });
  for (const digit of '246') await kiosk.locator('.keypad button', { hasText: digit }).click();
  await picture(kiosk, 'kiosk-pin');
  await kiosk.close();
  const upright = await open(address, { width: 1080, height: 1920 });
  await upright.mouse.click(540, 100);
  for (let turn = 0; turn < 4; turn++) await upright.locator('[data-name=next]').click();
  await picture(upright, 'kiosk-portrait');
  host.stop();
}
