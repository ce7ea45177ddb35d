import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { firstLine } from '../bench/measure.ts';
import { root } from '../sources.ts';
import { openBrowser } from './browser.ts';
import { drawKiosk } from './kiosk-pictures.ts';
import { drawSheets } from './sheets.ts';

/**
 * Draws the pictures of README and ARCHITECTURE from the product itself: `npm run pictures [FOLDER]`. The sample deck is
 * built, shown by the local host in the installed browser, presented, drawn on and exported, as a user would.
 */
const [docs = join(root, 'docs')] = process.argv.slice(2);
const run = promisify(execFile);
const rostrum = join(root, 'bin/rostrum.mjs');
const laptop = { width: 1366, height: 768 };

/** When the pictures are taken, so that they are the same each time. */
const when = new Date('2026-01-12T09:30:00+08:00');

async function buildDecks(folder: string): Promise<string> {
  const reports = {
    株洲市2021年两会读本: 'slides/zhuzhou-2021/report.md',
    云溪市政府工作报告解读: 'tests/e2e/report.md',
  };
  for (const [name, report] of Object.entries(reports)) {
    const deck = join(folder, name);
    await run(process.execPath, [rostrum, 'build', join(root, report), '-o', deck]);
    await utimes(join(deck, 'deck.json'), when, when);
  }
  return join(folder, '株洲市2021年两会读本');
}

/** Runs a command that serves while something is drawn of it, and stops it, whatever comes of the drawing: it would go on for ever. */
async function served<T>(words: readonly string[], draw: (url: string) => Promise<T>): Promise<T> {
  const host = await firstLine(process.execPath, words);
  try {
    const { url }: { readonly url: string } = JSON.parse(host.line);
    return await draw(url);
  } finally {
    await host.stop();
  }
}

/** A window on the host, at a size, at the time of the pictures. */
async function windowOn(browser: Browser, url: string, view: string, size = laptop): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.clock.setFixedTime(when);
  const address = new URL(url);
  address.searchParams.set('view', view);
  await page.goto(address.href);
  await page.locator('body[data-ready]').waitFor();
  return page;
}

async function picture(page: Page, name: string, of: Page | Locator = page): Promise<void> {
  await page.evaluate('document.fonts.ready');
  await page.waitForTimeout(600);
  const path = join(docs, `${name}.png`);
  await of.screenshot({ path });
  console.log(`${name}.png  ${Math.round((await stat(path)).size / 1000)} kB`);
}

/** Circles the largest figure of the shown slide with the pen, by mouse. */
async function circleFigure(stage: Page): Promise<void> {
  await stage.keyboard.press('Control+p');
  const figures = await stage.locator('section.present [data-fact]').all();
  const boxes = await Promise.all(figures.map((figure) => figure.boundingBox()));
  const [box] = boxes.filter((one) => one !== null).toSorted((one, other) => other.height - one.height);
  if (!box) throw new Error('the slide has no figure');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [rx, ry] = [box.width * 0.58 + 12, box.height * 0.42 + 8];
  for (let step = 0; step <= 48; step++) {
    const angle = -2.2 + (step / 48) * 6.7;
    const wobble = 1 + 0.03 * Math.sin(3 * angle);
    await stage.mouse.move(x + rx * wobble * Math.cos(angle), y + ry * wobble * Math.sin(angle));
    if (step === 0) await stage.mouse.down();
  }
  await stage.mouse.up();
}

async function goTo(stage: Page, slide: number): Promise<void> {
  for (const digit of String(slide)) await stage.keyboard.press(digit);
  await stage.keyboard.press('Enter');
  await stage.waitForTimeout(300);
}

/** Returns the number of the first slide with a layout. Read from the printed deck: a stage draws slides when they are shown. */
async function numbering(browser: Browser, url: string): Promise<(layout: string) => number> {
  const print = await windowOn(browser, url, 'print');
  const layouts = await print
    .locator('.page > section')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-layout') ?? ''));
  await print.close();
  return (layout) => {
    const at = layouts.findIndex((one) => one.startsWith(layout));
    if (at < 0) throw new Error(`no slide has the layout ${layout}: ${layouts.join(' ')}`);
    return at + 1;
  };
}

async function drawShow(browser: Browser, url: string): Promise<number> {
  const stage = await windowOn(browser, url, 'stage');
  const speaker = await windowOn(browser, url, 'speaker');
  const numberOf = await numbering(browser, url);
  const inked = numberOf('figures-hero');
  await goTo(stage, inked - 1);
  await stage.keyboard.press('ArrowRight');
  await stage.waitForTimeout(300);
  await circleFigure(stage);
  await speaker.clock.setFixedTime(new Date(when.getTime() + 84_000));
  await picture(speaker, 'speaker');
  await stage.mouse.move(683, 700);
  await picture(stage, 'stage');
  await stage.keyboard.press('Escape');
  await goTo(stage, numberOf('moves'));
  await drawQuestions(speaker);
  await stage.mouse.move(2, 2);
  for (const [name, layout] of [
    ['slide-comparison', 'moves'],
    ['slide-composition', 'composition'],
    ['slide-timeline', 'timeline'],
  ] as const) {
    await goTo(stage, numberOf(layout));
    await stage.waitForTimeout(2600);
    await picture(stage, name, stage.locator('.slides'));
  }
  return inked;
}

/** What the speaker sees who is asked where a figure is from, and who looks for one. */
async function drawQuestions(speaker: Page): Promise<void> {
  await speaker.keyboard.press('s');
  await speaker.locator('aside.source mark').first().waitFor();
  await picture(speaker, 'source');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('Control+f');
  await speaker.keyboard.type('yqgy');
  await speaker.locator('dialog.find mark').first().waitFor();
  await picture(speaker, 'search');
  await speaker.keyboard.press('Escape');
}

async function drawDesk(browser: Browser, url: string, language: 'zh' | 'en'): Promise<void> {
  const library = new URL(url);
  library.searchParams.delete('deck');
  const shelf = await windowOn(browser, library.href, 'desk');
  await shelf.locator('.card section').nth(1).waitFor();
  await picture(shelf, `library.${language}`);
  if (language === 'zh') {
    const desk = await windowOn(browser, url, 'desk');
    await desk.locator('.slide-list button').nth(9).click();
    await picture(desk, 'desk');
  }
}

/** A page of the PDF with ink, as poppler draws it: what other programs will show. */
async function drawPdf(folder: string, deck: string, page: number): Promise<void> {
  const pdf = join(folder, 'deck.pdf');
  await run(process.execPath, [rostrum, 'export', deck, '--to', 'pdf', '--with', 'ink', '-o', pdf]);
  const words = ['-png', '-singlefile', '-r', '72', '-f', String(page), '-l', String(page)];
  await run('pdftoppm', [...words, pdf, join(docs, 'pdf-page-with-ink')]);
  console.log('pdf-page-with-ink.png');
}

await mkdir(docs, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'rostrum-pictures-'));
const browser = await openBrowser();
try {
  const deck = await buildDecks(folder);
  for (const language of ['zh', 'en'] as const) {
    const open = [rostrum, 'open', deck, '--json', '--no-browser', '--lang', language];
    await served(open, (url) => drawDesk(browser, url, language));
  }
  const fixed = `--import=${join(import.meta.dirname, 'fixed-clock.ts')}`;
  const present = [fixed, rostrum, 'present', deck, '--json', '--no-browser'];
  const inked = await served(present, (url) => drawShow(browser, url));
  await drawPdf(folder, deck, inked);
  await drawSheets(browser, docs, folder);
  await drawKiosk({
    shown: deck,
    open: (address, size) => windowOn(browser, address, 'kiosk', size),
    picture,
  });
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
