import type { CDPSession, Page } from '@playwright/test';

/** What a stage is asked to do, in its own page; times in ms. */
export interface Drawn {
  /** What all listeners of one event took together, for each event. */
  readonly handlers: readonly number[];
  /** From each move to the frame that shows it. */
  readonly frames: readonly number[];
}

/** Draws strokes with a synthetic pen, one event a frame, and measures handlers and frames. */
export function drawMeasured(page: Page, strokes: number): Promise<Drawn> {
  return page.evaluate(async (count) => {
    const handlers: number[] = [];
    const frames: number[] = [];
    const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const tell = (name: string, x: number, y: number): void => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      const down = name === 'pointerup' ? 0 : 1;
      const event = new PointerEvent(name, {
        pointerType: 'pen',
        pointerId: 9,
        isPrimary: true,
        bubbles: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        pressure: down / 2,
        buttons: down,
        button: name === 'pointermove' ? -1 : 0,
      });
      const started = performance.now();
      target.dispatchEvent(event);
      handlers.push(performance.now() - started);
    };
    const pathOf = (): string | null =>
      document.querySelector('section.present [style*="will-change"] [data-stroke]')?.getAttribute('d') ??
      null;
    for (let stroke = 0; stroke < count; stroke++) {
      const [x, y] = [100 + ((stroke * 37) % 900), 80 + ((stroke * 53) % 400)];
      tell('pointerdown', x, y);
      for (let step = 1; step <= 20; step++) {
        await nextFrame();
        const before = pathOf();
        tell('pointermove', x + step * 8, y + 20 * Math.sin(step));
        let waited = 0;
        do {
          await nextFrame();
          waited += 1;
        } while (pathOf() === before && waited < 10);
        frames.push(waited);
      }
      tell('pointerup', x + 160, y);
      await nextFrame();
    }
    return { handlers, frames };
  }, strokes);
}

/** Draws strokes as fast as the page takes them: many events a frame, as a fast digitiser sends them. */
export function drawFast(page: Page, strokes: number): Promise<void> {
  return page.evaluate(async (count) => {
    const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const tell = (name: string, x: number, y: number): void => {
      const down = name === 'pointerup' ? 0 : 1;
      const more = { pointerType: 'pen', pointerId: 9, isPrimary: true, bubbles: true, cancelable: true };
      const at = { clientX: x, clientY: y, pressure: down / 2, buttons: down };
      const button = name === 'pointermove' ? -1 : 0;
      document
        .querySelector('section.present')
        ?.dispatchEvent(new PointerEvent(name, { ...more, ...at, button }));
    };
    for (let stroke = 0; stroke < count; stroke++) {
      const [x, y] = [100 + ((stroke * 37) % 900), 80 + ((stroke * 53) % 400)];
      tell('pointerdown', x, y);
      for (let step = 1; step <= 20; step++) tell('pointermove', x + step * 8, y + 20 * Math.sin(step));
      tell('pointerup', x + 160, y);
      if (stroke % 4 === 3) await nextFrame();
    }
  }, strokes);
}

/** Begins to note tasks of the main thread that take longer than 50 ms (Long Tasks API); returns what reads them. */
export async function longTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => (window as unknown as { readonly longTasks: number[] }).longTasks);
}

/** Bytes of the page's heap after everything that is not used was taken away. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Begins to note when the given drawing changes, in ms since 1970; returns what reads it. */
export async function changesIn(page: Page, place: string): Promise<() => Promise<readonly number[]>> {
  await page.evaluate((selector) => {
    const found: number[] = [];
    Object.assign(window, { changes: found });
    const look = (): void => {
      const box = document.querySelector(selector);
      const root = box?.shadowRoot ?? box;
      if (!root) return void setTimeout(look, 20);
      new MutationObserver(() => found.push(performance.timeOrigin + performance.now())).observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['d'],
      });
    };
    look();
  }, place);
  return () => page.evaluate(() => (window as unknown as { readonly changes: number[] }).changes);
}
