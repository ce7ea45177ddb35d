import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { eventAt, journalLine } from '../../src/core/ink/journal.ts';
import type { Deck, InkPoint, SlideId } from '../../src/core/model.ts';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';
import { builtDeck, command, node } from '../e2e/deck.ts';
import { changesIn, drawFast, drawMeasured, heapOf, longTasks } from './ink-window.ts';
import { longDeck, stageTimes } from './large-decks.ts';
import { firstLine, runsOf, type Runs } from './measure.ts';

/**
 * `node tests/bench/ink.ts [MINUTES]`: ink on a deck of 20 slides with 10,000 strokes of 60 points, 500 of them on the
 * slide that is drawn on; stage and speaker in two browsers. MINUTES of scripted drawing and turning, one unless said.
 */
const minutes = Number(process.argv[2] ?? 1);
const strokesOnDeck = 10_000;
const strokesOnSlide = 500;
const slides = 20;
const box = await mkdtemp(join(tmpdir(), 'rostrum-ink-'));
const plain = join(box, '无笔迹');
const full = join(box, '笔迹');
await longDeck(await builtDeck(box), plain, slides);
await cp(plain, full, { recursive: true });
await writeInk(full);

/** Says a row as soon as it is known: the whole takes minutes. */
const tell = (what: string, found: string, bound: string): void =>
  console.log([what.padEnd(48), found.padEnd(28), bound].join('  '));

const told = ({ median, least, most }: Runs, digits = 1): string =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

/** Writes the journal: so many strokes on the first slide, the others in turn on all that follow. */
async function writeInk(place: string): Promise<void> {
  const deck: Deck = JSON.parse(await readFile(join(place, 'deck.json'), 'utf8'));
  const ids = deck.slides.map(({ id }) => id);
  const lines = Array.from({ length: strokesOnDeck }, (_, index) => {
    const slide = index < strokesOnSlide ? ids[0] : ids[1 + (index % (slides - 1))];
    return strokeLine(index, slide ?? 's-');
  });
  await writeFile(join(place, 'ink.jsonl'), '');
  await appendFile(join(place, 'ink.jsonl'), lines.join(''));
}

function strokeLine(index: number, slide: SlideId): string {
  const [x, y] = [50 + ((index * 37) % 1000), 60 + ((index * 53) % 560)];
  const points = Array.from({ length: 60 }, (_, step): InkPoint => [
    x + step * 2.1,
    Math.round((y + 20 * Math.sin(step / 4)) * 10) / 10,
    0.4 + (step % 5) / 20,
  ]);
  const stroke = { id: `k-bench-${index}`, slide, tool: 'pen', colour: '#d7262e', width: 5, points } as const;
  return journalLine(eventAt('2026-11-24T09:30:00.000Z', { type: 'stroke', stroke }));
}

async function benchOpening(): Promise<void> {
  const [without, withInk] = await stageTimes(command, [plain, full], 5);
  if (!without || !withInk) return;
  tell('stage of 20 slides without ink, cold host, ms', told(without, 0), '');
  const more = (withInk.median - without.median).toFixed(0);
  tell('the same with 10,000 strokes, ms', told(withInk, 0), `≤ 300 ms more: ${more}`);
}

async function benchWindows(): Promise<void> {
  const host = await firstLine(node, [command, 'present', full, '--json', '--no-browser']);
  const { url }: { readonly url: string } = JSON.parse(host.line);
  const browsers = [await launched(), await launched()];
  try {
    const [stage, speaker] = await Promise.all(
      browsers.map(async (browser, index) => opened(browser, url, index === 0 ? 'stage' : 'speaker')),
    );
    if (!stage || !speaker) return;
    await stage.waitForFunction(
      (count) => document.querySelectorAll('section.present [data-stroke]').length === count,
      strokesOnSlide,
    );
    await stage.keyboard.press('Control+p');
    await stage.waitForSelector('body[data-tool="pen"]');
    await benchPen(stage);
    await benchOther(stage, speaker);
    await benchLong(stage, speaker);
    await benchHeap(stage);
  } finally {
    for (const browser of browsers) await browser.close();
    await host.stop();
  }
}

function launched(): Promise<Browser> {
  const executablePath = installedBrowser();
  return chromium.launch({ args: [...closedFlags()], ...(executablePath ? { executablePath } : {}) });
}

async function opened(browser: Browser, url: string, view: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const address = new URL(url);
  address.searchParams.set('view', view);
  await page.goto(address.href);
  await page.waitForSelector('body[data-ready]');
  return page;
}

async function benchPen(stage: Page): Promise<void> {
  await drawMeasured(stage, 5);
  const { handlers, frames } = await drawMeasured(stage, 40);
  tell('pointer handlers, each event, ms', told(runsOf(handlers), 2), '≤ 2 ms');
  const late = frames.filter((count) => count > 1).length;
  tell('moves not shown in the very next frame', `${late} of ${frames.length}`, '0');
}

/** Both windows run on one machine, so that their clocks are one. */
async function benchOther(stage: Page, speaker: Page): Promise<void> {
  const read = await changesIn(speaker, '.now .slide-box');
  const sent = await stage.evaluate(async () => {
    const at: number[] = [];
    const target = document.querySelector('section.present') ?? document.body;
    const tell = (name: string, step: number): void => {
      const more = { pointerType: 'pen', pointerId: 9, isPrimary: true, bubbles: true, pressure: 0.5 };
      const place = {
        clientX: 200 + step * 3,
        clientY: 300,
        buttons: 1,
        button: name === 'pointermove' ? -1 : 0,
      };
      target.dispatchEvent(new PointerEvent(name, { ...more, ...place }));
    };
    tell('pointerdown', 0);
    for (let step = 1; step <= 200; step++) {
      // One at a time, so that each change can be told from the others.
      await new Promise((resolve) => setTimeout(resolve, 120));
      at.push(performance.timeOrigin + performance.now());
      tell('pointermove', step);
    }
    tell('pointerup', 200);
    return at;
  });
  const changes = await read();
  const late = sent.map((at) => (changes.find((one) => one >= at) ?? Infinity) - at);
  const ninety = late.toSorted((one, other) => one - other)[Math.floor(late.length * 0.95)] ?? Infinity;
  tell(
    'a move in the other window, ms',
    told(runsOf(late)),
    `≤ 50 ms; 95 of 100 within ${ninety.toFixed(1)}`,
  );
}

async function benchLong(stage: Page, speaker: Page): Promise<void> {
  const reads = [await longTasks(stage), await longTasks(speaker)];
  const end = performance.now() + minutes * 60_000;
  let turned = 0;
  while (performance.now() < end) {
    await drawMeasured(stage, 2);
    await stage.keyboard.press(turned % 40 < 20 ? 'PageDown' : 'PageUp');
    turned += 1;
    await stage.waitForTimeout(200);
  }
  for (const [index, read] of reads.entries()) {
    const found = await read();
    const worst = Math.max(0, ...found).toFixed(0);
    const where = index === 0 ? 'stage' : 'speaker';
    tell(`tasks over 50 ms in ${minutes} min, ${where}`, `${found.length}, worst ${worst} ms`, '0');
  }
}

async function benchHeap(stage: Page): Promise<void> {
  const session = await stage.context().newCDPSession(stage);
  await session.send('HeapProfiler.enable');
  // Once round, so that every slide has been seen with its ink.
  await turn(stage, 60);
  const first = await heapOf(session);
  await turn(stage, 1000);
  const turned = await heapOf(session);
  tell('heap over 1,000 slide changes', change(first, turned), '± 5 %');
  for (let round = 0; round < 50; round++) {
    await drawFast(stage, 200);
    await stage.keyboard.press('e');
  }
  await stage.waitForTimeout(3000);
  tell('heap over 10,000 strokes, drawn and cleared', change(turned, await heapOf(session)), '± 5 %');
}

async function turn(stage: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await stage.keyboard.press(time % 38 < 19 ? 'PageDown' : 'PageUp');
  await stage.waitForTimeout(1000);
}

const change = (before: number, after: number): string =>
  `${(before / 1e6).toFixed(1)} → ${(after / 1e6).toFixed(1)} MB (${(((after - before) / before) * 100).toFixed(1)} %)`;

console.log('median (least–most)');
await benchOpening();
await benchWindows();
await rm(box, { recursive: true });
