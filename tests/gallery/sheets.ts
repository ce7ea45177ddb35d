import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { draftDeck } from '../../src/core/pipeline.ts';
import { root } from '../sources.ts';
import { pageHtml, renderAll } from './page.ts';

/** Decks as they come from their reports, nothing touched: a digest, a national, a city report, a communiqué. */
const REPORTS = {
  sample: 'slides/zhuzhou-2021/report.md',
  national: '../shared/reports/national/2019.txt',
  city: '../shared/reports/city/qingdao-2018.txt',
  communique: '../shared/reports/communique/daqing-2012.html',
} as const;
const COLUMNS = 5;
/** A slide on a sheet is a quarter of its size, drawn a half larger. */
const SCALE = 0.25;
const SHARPNESS = 1.4;

/** Draws a sheet of all slides of each deck into `docs`, with a page of html beside `folder` as long as it takes. */
export async function drawSheets(browser: Browser, docs: string, folder: string): Promise<void> {
  for (const [name, file] of Object.entries(REPORTS)) {
    const path = join(root, file);
    if (existsSync(path)) await drawSheet(browser, path, join(docs, `deck-${name}.jpg`), folder);
    else console.log(`Skipped, not there: ${file}`);
  }
}

async function drawSheet(browser: Browser, report: string, picture: string, folder: string): Promise<void> {
  const draft = await draftDeck({ name: basename(report), bytes: readFileSync(report) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const { deck } = draft.value;
  const [width, height] = [1280 * SCALE, 720 * SCALE];
  const css =
    `body{display:grid;grid-template-columns:repeat(${COLUMNS},${width}px);gap:6px;padding:6px;width:max-content}` +
    `.frame{width:${width}px;height:${height}px;margin:0;overflow:hidden}` +
    `.frame>section{width:1280px;height:720px;inset:auto;left:0;top:0;transform:scale(${SCALE});transform-origin:0 0}`;
  const html = pageHtml([{ theme: deck.theme, slides: renderAll(deck) }]).replace(
    '</style>',
    `${css}</style>`,
  );
  const file = join(folder, 'sheet.html');
  writeFileSync(file, html);
  const page = await browser.newPage({
    viewport: { width: COLUMNS * (width + 6) + 6, height: 720 },
    deviceScaleFactor: SHARPNESS,
  });
  await page.goto(`file://${file}`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: picture, fullPage: true, type: 'jpeg', quality: 70 });
  await page.close();
  console.log(`${basename(picture)}  ${deck.slides.length} slides`);
}
