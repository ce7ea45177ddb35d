import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * What the PDF is compared with: reveal.js's own print view of the same slides, printed through Playwright with outline
 * and tags, mended so that every slide is in them (reveal leaves all slides but one hidden).
 * Run as a process of its own: node reveal-print.ts FOLDER OUT.pdf, FOLDER from revealFolder.
 */
const [folder = '', out = ''] = process.argv.slice(2);

const { address, close } = await serveFolder(folder);
const executablePath = installedBrowser();
const browser = await chromium.launch({
  args: [...closedFlags(), '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`${address}/index.html?view=print`);
await page.waitForFunction(() => document.body.dataset['printable'] === 'yes');
await page.evaluate(() => {
  for (const slide of document.querySelectorAll('.reveal .slides section')) {
    for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
  }
});
await writeFile(
  out,
  await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true }),
);
await browser.close();
close();
