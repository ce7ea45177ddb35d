import { chromium, type Browser, type Page } from '@playwright/test';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Turns `changes` slides and returns the longest task of the page's main thread at each, in milliseconds. */
export async function longestTasks(
  address: string,
  ready: string,
  changes: number,
): Promise<readonly number[]> {
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: [...closedFlags()],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(address);
    await page.waitForSelector(ready);
    await page.waitForTimeout(500);
    const longest: number[] = [];
    for (let change = 0; change < changes; change++) longest.push(await oneChange(browser, page));
    return longest;
  } finally {
    await browser.close();
  }
}

async function oneChange(browser: Browser, page: Page): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', '__metadata'] });
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(700);
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    String(await browser.stopTracing()),
  );
  const events = trace.traceEvents;
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' &&
      /RunTask$/.test(name) &&
      threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
}
