import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedBrowser } from '../../src/local/browser.ts';
import { openBrowser } from '../gallery/browser.ts';
import { largestDifference, readPng } from './picture.ts';
import { rostrum, smallReport } from './rostrum.ts';

let folder: string;
let browser: Browser;
const hasBrowser = installedBrowser() !== undefined;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await mkdtemp(join(tmpdir(), 'rostrum-svg-'));
  await writeFile(join(folder, '报告.md'), smallReport);
  await rostrum(['build', join(folder, '报告.md'), '-o', join(folder, '云溪')]);
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  if (!hasBrowser) return;
  await browser?.close();
  await rm(folder, { recursive: true });
});

test.skipIf(!hasBrowser)(
  'each slide is a drawing that looks as the slide does and needs no font',
  async () => {
    for (const [to, ...words] of [['svg'], ['png', '--width', '640']]) {
      const { code, stderr } = await rostrum([
        'export',
        join(folder, '云溪'),
        '--to',
        to ?? '',
        '-o',
        join(folder, to ?? ''),
        ...words,
      ]);
      expect([code, stderr]).toEqual([0, '']);
    }
    const drawings = (await readdir(join(folder, 'svg'))).toSorted();
    const pictures = (await readdir(join(folder, 'png'))).toSorted();
    expect(drawings.map((name) => name.replace(/svg$/, 'png'))).toEqual(pictures);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 0.5 });
    for (const [index, name] of drawings.entries()) {
      const drawing = await readFile(join(folder, 'svg', name), 'utf8');
      expect(drawing).not.toMatch(/<text|font-family|<image/);
      await page.setContent(`<body style="margin:0">${drawing}`);
      const seen = readPng(await page.screenshot());
      const slide = readPng(await readFile(join(folder, 'png', pictures[index] ?? '')));
      expect([seen.width, seen.height]).toEqual([slide.width, slide.height]);
      expect(largestDifference(slide, seen)).toBeLessThan(24);
    }
  },
  120_000,
);
