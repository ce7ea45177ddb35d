import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';

declare global {
  interface Window {
    /** When a key was pressed in this window, and when it first drew another slide, in ms since 1970. */
    pressed?: number;
    drawn?: number;
  }
}

/**
 * Turns `turns` slides from the hall's window and as many from the speaker's; returns the milliseconds of each from the
 * key to the frame in which the other window draws the slide.
 */
export async function followTimes(address: string, turns: number): Promise<readonly number[]> {
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: [...closedFlags()],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    // A context each: of two tabs of one window the one behind draws a frame a second.
    const stage = await openView(await browser.newContext(), address, 'stage');
    const speaker = await openView(await browser.newContext(), address, 'speaker');
    await stage.waitForTimeout(1000);
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      times.push(await followed(stage, speaker, 'ArrowRight'));
      times.push(await followed(speaker, stage, turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'));
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function openView(context: BrowserContext, address: string, view: string): Promise<Page> {
  const page = await context.newPage();
  const of = new URL(address);
  of.searchParams.set('view', view);
  await page.goto(of.href);
  await page.waitForSelector(view === 'stage' ? 'section.present' : '.now section');
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => (window.pressed = performance.timeOrigin + timeStamp),
      { capture: true },
    );
  });
  return page;
}

/** The slide is looked for in every frame, as it is drawn. */
async function followed(leads: Page, follows: Page, key: string): Promise<number> {
  await follows.evaluate(() => {
    const shown = (): string | null | undefined => {
      const box = document.querySelector('.now .slide-box');
      const section = box ? (box.shadowRoot ?? box).querySelector('section') : undefined;
      return (section ?? document.querySelector('section.present'))?.getAttribute('data-slide-id');
    };
    const before = shown();
    delete window.drawn;
    const look = (): void => {
      if (shown() === before) requestAnimationFrame(look);
      else window.drawn = performance.timeOrigin + performance.now();
    };
    requestAnimationFrame(look);
  });
  await leads.keyboard.press(key);
  await follows.waitForFunction(() => window.drawn !== undefined);
  const drawn = await follows.evaluate(() => window.drawn ?? Number.NaN);
  const pressed = await leads.evaluate(() => window.pressed ?? Number.NaN);
  await leads.waitForTimeout(200);
  return drawn - pressed;
}
