import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { inspectSlides } from './inspect.ts';
import { galleryDeck, pageHtml, renderAll, renderEveryLayout, themeNames } from './page.ts';

let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'rostrum-gallery-'));

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function show(html: string): Promise<void> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  await page.goto(`file://${file}`);
  await page.evaluate('document.fonts.ready');
}

test.each(themeNames)(
  'nothing overflows, overlaps or is too small in the gallery, theme %s',
  async (theme) => {
    await show(pageHtml([{ theme, slides: renderEveryLayout(galleryDeck(theme)) }]));
    expect(await inspectSlides(page)).toEqual([]);
  },
);

test('the inspection finds text that leaves its room, overlaps or is too small', async () => {
  const slide = renderAll(galleryDeck('红')).find(({ id }) => id === 's-points-usual');
  const spoilt = (css: string): string =>
    pageHtml([{ theme: '红', slides: [slide!] }]).replace('</style>', `${css}</style>`);
  await show(spoilt('.points li{height:20px!important;padding:0!important}'));
  expect((await inspectSlides(page))[0]?.faults.join()).toContain('overlaps');
  await show(spoilt('.points li .body{font-size:17px!important}'));
  expect((await inspectSlides(page))[0]?.faults.join()).toContain('17 px');
  await show(spoilt('.points li .body{font-size:60px!important}'));
  expect((await inspectSlides(page))[0]?.faults.join()).toContain('leaves');
});
