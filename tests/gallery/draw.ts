import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { galleryDeck, pageHtml, renderEveryLayout, themeNames } from './page.ts';
import {
  differenceOf,
  drawPictures,
  keepPictures,
  keptPictures,
  picturedSlides,
  SCALE,
} from './kept-pictures.ts';

/**
 * Draws the gallery, every layout in every theme with the least, the usual and the most content:
 *
 *     npm run gallery [-- FOLDER [THEME]]   one page and a picture of each slide
 *     npm run gallery -- --keep             the small pictures that the tests compare with, where they changed
 */
const [folder = join(import.meta.dirname, '../../out/gallery'), only] = process.argv.slice(2);

const browser = await openBrowser();
if (folder === '--keep') await keep();
else await draw();
await browser.close();

async function draw(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const decks = themeNames
    .filter((theme) => only === undefined || theme === only)
    .map((theme) => ({ theme, slides: renderEveryLayout(galleryDeck(theme)) }));
  const page = await pageOf(1);
  await show(page, pageHtml(decks), join(folder, 'gallery.html'));
  for (const [index, { id, layout }] of decks.flatMap(({ slides }) => slides).entries()) {
    const theme = decks[Math.floor(index / (decks[0]?.slides.length ?? 1))]?.theme ?? '';
    await page
      .locator('section')
      .nth(index)
      .screenshot({ path: join(folder, `${theme}-${id.slice(2)}-${layout}.png`) });
  }
  console.log(join(folder, 'gallery.html'));
}

async function keep(): Promise<void> {
  const page = await pageOf(SCALE);
  const file = join(import.meta.dirname, '../../out/kept.html');
  for (const theme of themeNames) {
    const drawn = await drawPictures(page, picturedSlides(theme), (html) => show(page, html, file), theme);
    const kept = keptPictures(theme);
    const changed = new Map<string, string>();
    for (const [name, data] of drawn) {
      const before = kept.get(name);
      if (!before || (await differenceOf(page, before, data)) > 0.002) changed.set(name, data);
    }
    keepPictures(theme, changed, new Set(drawn.keys()));
    console.log(`${theme}: ${drawn.size} pictures, ${changed.size} changed`);
  }
}

function pageOf(deviceScaleFactor: number): Promise<Page> {
  return browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor });
}

async function show(page: Page, html: string, file: string): Promise<void> {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, html);
  await page.goto(`file://${file}`);
  await page.evaluate('document.fonts.ready');
}
