import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';

/** A page of a browser that stays open over a file's tests. */
export interface Board {
  /** Shows a document once its fonts are there, and returns the page. */
  readonly show: (html: string) => Promise<Page>;
}

/** Opens a browser before a file’s tests and closes it after them; pictures of its page are so many times as large. */
export function openBoard(deviceScaleFactor = 1): Board {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-board-'));
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  return {
    async show(html) {
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      await page.goto(`file://${file}`);
      await page.evaluate('document.fonts.ready');
      return page;
    },
  };
}
