import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { draftDeck } from '../../src/core/pipeline.ts';
import { openBrowser } from './browser.ts';
import { pageHtml, renderAll, themeNames } from './page.ts';

/** Draws the deck of a report: `node tests/gallery/draw-report.ts REPORT FOLDER [THEME]` writes a picture of each slide. */
const [report = '', folder = '/tmp/report', wanted = '红'] = process.argv.slice(2);
const theme = themeNames.find((name) => name === wanted) ?? '红';
const draft = await draftDeck({ name: basename(report), bytes: readFileSync(report) });
if (!draft.ok) throw new Error(draft.issue.code);
const deck = { ...draft.value.deck, theme };
mkdirSync(folder, { recursive: true });
const slides = renderAll(deck);
writeFileSync(`${folder}/deck.html`, pageHtml([{ theme: deck.theme, slides }]));

const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`file://${folder}/deck.html`);
await page.evaluate('document.fonts.ready');
for (const [index, { layout }] of slides.entries()) {
  const number = String(index + 1).padStart(3, '0');
  await page
    .locator('section')
    .nth(index)
    .screenshot({ path: `${folder}/${number}-${layout}.png` });
}
await browser.close();
console.log(`${slides.length} slides, ${folder}/deck.html`);
