import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Deck, Slide, SlideId } from '../../src/core/model.ts';
import { renderDeck, renderSlide } from '../../src/core/render.ts';
import type { Fonts } from '../../src/core/typography/typesetter.ts';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';
import { galleryDeck } from '../gallery/page.ts';
import { firstLine, runsOf, timed, type Runs } from './measure.ts';

/** Renders the gallery's slides as decks of `count`, half of them charts, each time anew. */
export async function renderTimes(count: number, rounds: number, fonts: Fonts): Promise<Runs> {
  const slides = mixed(galleryDeck('红'), count, fonts);
  return runsOf(await timed(rounds, () => renderDeck(structuredClone(slides), fonts)));
}

/** Every other slide a chart. */
export function mixed(deck: Deck, count: number, fonts: Fonts): Deck {
  const isChart = (slide: Slide): boolean =>
    renderSlide(deck, slide, fonts).html.includes('<figure data-chart');
  const charts = deck.slides.filter(isChart);
  const others = deck.slides.filter((slide) => !isChart(slide));
  const slides = Array.from({ length: count }, (_, index) => {
    const family = index % 2 === 0 ? charts : others;
    const slide = family[Math.floor(index / 2) % family.length];
    if (!slide) throw new Error('the gallery has charts and other slides');
    return { ...slide, id: idOf(index) };
  });
  return { ...deck, slides };
}

const idOf = (index: number): SlideId => `s-${index.toString(36).padStart(6, '0')}`;

/** Copies a deck's folder and makes it as long as asked by saying its slides again. */
export async function longDeck(from: string, to: string, count: number): Promise<void> {
  await cp(from, to, { recursive: true });
  const file = join(to, 'deck.json');
  const deck: Deck = JSON.parse(await readFile(file, 'utf8'));
  const plain = deck.slides.filter(
    ({ content }) => content.type !== 'contents' && content.type !== 'section',
  );
  const slides = Array.from({ length: count }, (_, index) => ({
    ...plain[index % plain.length],
    id: idOf(index),
  }));
  await writeFile(file, JSON.stringify({ ...deck, slides, ledger: [] }));
}

/** Opens the stage of each deck in turn, on a host of its own that has shown nothing yet, until its first slide is seen. */
export async function stageTimes(
  rostrum: string,
  decks: readonly string[],
  rounds: number,
): Promise<readonly Runs[]> {
  const times = decks.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, deck] of decks.entries()) {
      const time = await stageTime(rostrum, deck);
      // The first round fills the disk's cache.
      if (round > 0) times[index]?.push(time);
    }
  }
  return times.map(runsOf);
}

async function stageTime(rostrum: string, deck: string): Promise<number> {
  const host = await firstLine(process.execPath, [rostrum, 'present', deck, '--json', '--no-browser']);
  const { url }: { readonly url: string } = JSON.parse(host.line);
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: [...closedFlags()],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const [time] = await timed(1, async () => {
      await page.goto(url);
      await page.waitForSelector('section.present > *');
    });
    return time ?? Number.NaN;
  } finally {
    await browser.close();
    await host.stop();
  }
}
