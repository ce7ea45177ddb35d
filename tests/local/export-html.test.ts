import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedBrowser } from '../../src/local/browser.ts';
import { openBrowser } from '../gallery/browser.ts';
import { rostrum, smallReport } from './rostrum.ts';

let folder: string;
let browser: Browser;

describe.skipIf(installedBrowser() === undefined)('rostrum export --to html', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-html-'));
    await writeFile(join(folder, '报告.md'), smallReport);
    await rostrum(['build', join(folder, '报告.md'), '-o', join(folder, '云溪')]);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  const exported = async (...words: string[]): Promise<string> => {
    const path = join(folder, 'deck.html');
    const { code, stderr } = await rostrum([
      'export',
      join(folder, '云溪'),
      '--to',
      'html',
      '-o',
      path,
      ...words,
    ]);
    expect([code, stderr]).toEqual([0, '']);
    return path;
  };
  /** Opens the file as from a USB stick; what it asks for, and what goes wrong in it, is kept. */
  const opened = async (path: string) => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return { page, asked, faults };
  };
  const shown = (page: Page) =>
    page.locator('.page.current section h1, .page.current section h2').first().innerText();

  test('it opens from a file, asks for nothing outside and runs nothing but its own script', async () => {
    const { page, asked, faults } = await opened(await exported());
    expect(await shown(page)).toContain('政府工作报告');
    expect(asked.filter((protocol) => protocol !== 'data:')).toEqual(['file:']);
    expect(await page.evaluate(() => document.fonts.check("48px 'Rostrum Serif'"))).toBe(true);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('run');
    expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([]);
  });

  test('the keys of the stage turn, jump, blacken and show all', async () => {
    const { page } = await opened(await exported());
    const place = () => page.evaluate(() => location.hash);
    await page.keyboard.press('ArrowRight');
    expect(await place()).toBe('#2');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    expect(await place()).toBe('#4');
    await page.keyboard.press('b');
    await expect.poll(() => page.locator('.page.current').isVisible()).toBe(false);
    await page.keyboard.press('b');
    await page.keyboard.press('g');
    const slides = await page.locator('.page').count();
    await expect.poll(() => page.locator('.page:visible').count()).toBe(slides);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.page:visible').count()).toBe(1);
    expect(await place()).toBe('#1');
  });

  test('notes are in it only where they were asked for, and stand in the speaker’s window, which leads too', async () => {
    expect(await readFile(await exported(), 'utf8')).not.toContain('<aside hidden>');
    const { page } = await opened(await exported('--with', 'notes'));
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    expect(await speaker.evaluate(() => document.compatMode)).toBe('CSS1Compat');
    await expect.poll(() => speaker.locator('article p').count()).toBeGreaterThan(0);
    const before = await page.evaluate(() => location.hash);
    await speaker.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => location.hash)).not.toBe(before);
  });
});
