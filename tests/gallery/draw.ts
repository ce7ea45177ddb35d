import { mkdirSync, writeFileSync } from 'node:fs';
import { openBrowser } from './browser.ts';
import { galleryDeck, pageHtml, renderAll, themeNames } from './page.ts';

/** Draws the gallery: `node tests/gallery/draw.ts [FOLDER] [THEME]` writes one page and a picture of each slide. */
const [folder = '/tmp/gallery', only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const decks = themeNames
  .filter((theme) => only === undefined || theme === only)
  .map((theme) => ({ theme, slides: renderAll(galleryDeck(theme)) }));
writeFileSync(`${folder}/gallery.html`, pageHtml(decks));

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`file://${folder}/gallery.html`);
await page.evaluate('document.fonts.ready');
for (const { theme, slides } of decks) {
  for (const { id, layout } of slides) {
    const section = page.locator(`section[data-theme='${theme}'][data-slide-id='${id}']`);
    await section.screenshot({ path: `${folder}/${theme}-${id.slice(2)}-${layout}.png` });
  }
}
await browser.close();
console.log(`${folder}/gallery.html`);
