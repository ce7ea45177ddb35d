import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftDeck } from '../../src/core/pipeline.ts';
import { root } from '../sources.ts';
import { openBrowser } from './browser.ts';
import { inspectSlides } from './inspect.ts';
import { pageHtml, renderAll } from './page.ts';

/** A digest, a national and a city report, a communiqué, a plan of hundreds of headings: each makes other slides. */
const REPORTS = [
  'slides/zhuzhou-2021/report.md',
  '../shared/reports/zhuzhou-2021.md',
  '../shared/reports/national/2023.txt',
  '../shared/reports/city/qingdao-2018.txt',
  '../shared/reports/communique/daqing-2012.txt',
  '../shared/reports/plan/national-12th.txt',
  '../shared/reports/province/guangdong-2025.txt',
];
const missing = REPORTS.filter((file) => !existsSync(join(root, file)));
if (missing.length > 0) console.log(`Skipped, not there: ${missing.join(', ')}`);

let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'rostrum-reports-'));

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each(REPORTS.filter((file) => !missing.includes(file)))(
  'no slide of %s overflows, overlaps or is too small',
  async (file) => {
    const draft = draftDeck({ name: basename(file), bytes: readFileSync(join(root, file)) });
    if (!draft.ok) throw new Error(draft.issue.code);
    const { deck } = draft.value;
    const html = join(folder, 'deck.html');
    writeFileSync(html, pageHtml([{ theme: deck.theme, slides: renderAll(deck) }]));
    await page.goto(`file://${html}`);
    await page.evaluate('document.fonts.ready');
    expect(await inspectSlides(page)).toEqual([]);
  },
);
