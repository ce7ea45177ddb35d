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

test('a visitor turns, looks for and asks; left alone, the screen is as it was before', async ({ host }) => {
  await putPlaylist(host, { format: 1, items: [{ deck: host.deck }], idle: 5 });
  const kiosk = await host.open('kiosk', 'list.json');
  await kiosk.clock.install();
  const slide = shownSlide(kiosk);
  const first = await slide.getAttribute('data-slide-id');
  await expect(kiosk.locator('.invitation')).toBeVisible();
  await kiosk.mouse.click(683, 300);
  await expect(kiosk.locator('.visitor-bar')).toBeVisible();
  for (const button of await kiosk.locator('.visitor-bar button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(56);
    expect(box?.y).toBeGreaterThan(768 / 2);
  }
  await expect(slide).not.toHaveAttribute('data-slide-id', first ?? '');
  await kiosk.locator('[data-name=previous]').click();
  await expect(slide).toHaveAttribute('data-slide-id', first ?? '');

  await kiosk.locator('[data-name=contents]').click();
  await kiosk.locator('.contents-panel .thumbnail').last().click();
  await expect(kiosk.locator('.contents-panel')).toBeHidden();
  await expect(slide).not.toHaveAttribute('data-slide-id', first ?? '');

  await kiosk.locator('[data-name=search]').click();
  for (const letter of 'czhl') await kiosk.locator('.keypad button', { hasText: letter }).click();
  await kiosk.locator('.search-panel .found button').first().click();
  await expect(kiosk.locator('.search-panel')).toBeHidden();
  await kiosk.locator('[data-name=source]').click();
  await expect(kiosk.locator('.source mark').first()).toBeVisible();
  await kiosk.locator('[data-name=language]').click();
  await expect(kiosk.locator('[data-name=contents]')).toHaveText('Contents');
  await kiosk.locator('[data-name=zoom]').click();

  await kiosk.clock.fastForward('05:01');
  await expect(kiosk.locator('.invitation')).toBeVisible();
  await expect(kiosk.locator('.visitor-bar, .source, .visitor-panel')).toHaveCount(0);
  await expect(slide).toHaveAttribute('data-slide-id', first ?? '');
});

for (const [name, width, height] of [
  ['portrait', 1080, 1920],
  ['4:3', 1024, 768],
  ['ultra-wide', 2560, 1080],
] as const)
  test(`a screen that is ${name} has the slide whole and the report’s words in the room that is left`, async ({
    host,
  }) => {
    const kiosk = await host.open('kiosk', host.deck);
    await kiosk.setViewportSize({ width, height });
    await expect(shownSlide(kiosk)).toBeVisible();
    const [slide, beside] = await Promise.all(
      [shownSlide(kiosk), kiosk.locator('.companion')].map((one) => one.boundingBox()),
    );
    if (!slide || !beside) throw new Error('nothing is seen');
    expect(slide.width / slide.height).toBeCloseTo(16 / 9, 2);
    expect(slide.width * slide.height + beside.width * beside.height).toBeCloseTo(width * height, -4);
    await kiosk.mouse.click(width / 3, height / 4);
    await kiosk.locator('[data-name=contents]').click();
    await kiosk.locator('.contents-panel .thumbnail').nth(2).click();
    await expect(kiosk.locator('.passages mark').first()).toBeVisible();
    const overflows = await kiosk
      .locator('.passages')
      .evaluate((place) => place.scrollWidth > place.clientWidth);
    expect(overflows).toBe(false);
  });

test('where it falls below 30 frames a second, motion is left out', async ({ host }) => {
  const kiosk = await host.open('kiosk', host.deck);
  await expect(shownSlide(kiosk)).toBeVisible();
  await kiosk.evaluate(() => {
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (next) => window.setTimeout(() => frame(next), 100);
  });
  await kiosk.mouse.click(683, 100);
  await expect(async () => {
    await kiosk.locator('[data-name=next]').click();
    await expect(kiosk.locator('body')).toHaveAttribute('data-still', '', { timeout: 1500 });
  }).toPass();
  await expect(shownSlide(kiosk)).toHaveCSS('animation-name', 'none');
});

test('a link of the contents leads to its slide, and on from there', async ({ host }) => {
  const kiosk = await host.open('kiosk', host.deck);
  const slide = shownSlide(kiosk);
  await expect(slide).toBeVisible();
  await kiosk.mouse.click(683, 100);
  while ((await slide.locator('a[href^="#"]').count()) === 0) await kiosk.locator('[data-name=next]').click();
  const link = slide.locator('a[href^="#"]').last();
  const to = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  await expect(slide).toHaveAttribute('data-slide-id', to);
  await kiosk.locator('[data-name=previous]').click();
  await kiosk.locator('[data-name=next]').click();
  await expect(slide).toHaveAttribute('data-slide-id', to);
});

test('nothing of what a browser offers is there: keys, menu, new windows, print', async ({ host }) => {
  const kiosk = await host.open('kiosk', host.deck);
  await expect(shownSlide(kiosk)).toBeVisible();
  const ignored = await kiosk.evaluate(() => {
    const tries = [
      ...['p', 's', 'o', 'w', 'n', 't', 'u', 'f', 'r', '0', '+'].map((key) => ({ key, ctrlKey: true })),
      ...['F1', 'F3', 'F5', 'F11', 'F12', 'Escape', 'BrowserBack'].map((key) => ({ key, ctrlKey: false })),
    ].map((init) => new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    const others = ['contextmenu', 'dragstart', 'drop', 'auxclick', 'wheel'].map(
      (type) => new MouseEvent(type, { bubbles: true, cancelable: true }),
    );
    for (const event of [...tries, ...others]) document.body.dispatchEvent(event);
    return { all: [...tries, ...others].every((event) => event.defaultPrevented), opened: window.open('/') };
  });
  expect(ignored).toEqual({ all: true, opened: null });
});
