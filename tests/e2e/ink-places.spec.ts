import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { shownSlide } from './gestures.ts';
import { expect, test } from './test.ts';

const inkLine = z.object({
  type: z.literal('stroke'),
  stroke: z.object({ points: z.array(z.tuple([z.number(), z.number(), z.number()])) }),
});

/** Where is drawn, in slide units: near every corner and in the middle. */
const places = [
  [20, 20],
  [1260, 30],
  [640, 360],
  [30, 640],
  [1255, 600],
] as const;

for (const scale of [1, 1.25, 1.5, 2])
  test.describe(`at ${scale} device pixels a pixel`, () => {
    test.use({ deviceScaleFactor: scale });

    test('ink lands where pen, finger and mouse point, at every size, from both windows, and is drawn there', async ({
      host,
    }) => {
      const stage = await host.open('stage', host.deck);
      await expect(shownSlide(stage)).toBeVisible();
      await stage.keyboard.press('Control+p');
      await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
      let strokes = 0;
      for (const [width, height] of [
        [1366, 768],
        [1920, 1080],
        [3840, 2160],
      ] as const) {
        await stage.setViewportSize(pixels(width, height, scale));
        await settled(stage);
        for (const type of ['touch', 'mouse', 'pen'] as const) {
          await drawAt(stage, '.slides > section.present', type);
          strokes += places.length;
          await expect(shownSlide(stage).locator('[data-stroke]')).toHaveCount(strokes);
          // A finger does not draw after a pen was seen: it comes first at each size, in a window that has seen none.
          if (type === 'pen') await stage.reload();
          await expect(shownSlide(stage)).toBeVisible();
        }
        expect(await farthest(stage)).toBeLessThan(0.5);
      }
      const speaker = await host.open('speaker', host.deck);
      await speaker.setViewportSize(pixels(3840, 2160, scale));
      await expect(speaker.locator('.now .held')).toHaveAttribute('data-tool', 'pen');
      await expect(speaker.locator('.now [data-stroke]')).toHaveCount(strokes);
      await drawAt(speaker, '.now .held', 'pen');
      strokes += places.length;
      await stage.bringToFront();
      await expect(shownSlide(stage).locator('[data-stroke]')).toHaveCount(strokes);
      expect(await farthest(stage)).toBeLessThan(0.5);
      expect(await speaker.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      await expect.poll(async () => (await drawn(host.folder)).length).toBe(strokes);
      for (const [index, points] of (await drawn(host.folder)).entries()) {
        const [x, y] = places[index % places.length] ?? [0, 0];
        expect(Math.abs((points[0]?.[0] ?? 0) - x)).toBeLessThanOrEqual(0.5);
        expect(Math.abs((points[0]?.[1] ?? 0) - y)).toBeLessThanOrEqual(0.5);
      }
    });
  });

/** The size of a window on a screen of so many device pixels. */
const pixels = (width: number, height: number, scale: number): { width: number; height: number } => ({
  width: Math.round(width / scale),
  height: Math.round(height / scale),
});

/** Waits until the slide fills the window. */
async function settled(stage: Page): Promise<void> {
  await expect(async () => {
    const box = await shownSlide(stage).boundingBox();
    const size = stage.viewportSize();
    const scale = Math.min((size?.width ?? 0) / 1280, (size?.height ?? 0) / 720);
    expect(Math.abs((box?.width ?? 0) - 1280 * scale)).toBeLessThan(0.5);
  }).toPass();
}

/** Draws a short stroke at each place of what fills the slide, with events that say where by fractions of a pixel. */
async function drawAt(page: Page, surface: string, pointerType: 'pen' | 'touch' | 'mouse'): Promise<void> {
  await page.evaluate(
    ([selector, type, all]) => {
      const section = document.querySelector(selector);
      if (!section) throw new Error('no slide is shown');
      const { left, top, width, height } = section.getBoundingClientRect();
      for (const [x, y] of all) {
        const tell = (name: string, by: number): void => {
          const at = { clientX: left + ((x + by) / 1280) * width, clientY: top + ((y + by) / 720) * height };
          const more = { pointerType: type, pointerId: 31, isPrimary: true, bubbles: true, pressure: 0.5 };
          const buttons = name === 'pointerup' ? 0 : 1;
          const button = name === 'pointermove' ? -1 : 0;
          section.dispatchEvent(
            new PointerEvent(name, { ...more, ...at, buttons, button, width: 8, height: 8 }),
          );
        };
        tell('pointerdown', 0);
        for (const by of [2, 4, 6]) tell('pointermove', by);
        tell('pointerup', 6);
      }
    },
    [surface, pointerType, places] as const,
  );
}

/** How far at most the drawn strokes are from where they were drawn, in slide units, as the browser lays them out. */
function farthest(stage: Page): Promise<number> {
  return stage.evaluate((all) => {
    const section = document.querySelector('.slides > section.present');
    if (!section) throw new Error('no slide is shown');
    const { left, top, width, height } = section.getBoundingClientRect();
    const offs = [...section.querySelectorAll('[data-stroke]')].map((stroke, index) => {
      const box = stroke.getBoundingClientRect();
      const middle = [
        ((box.left + box.width / 2 - left) / width) * 1280,
        ((box.top + box.height / 2 - top) / height) * 720,
      ] as const;
      const [x, y] = all[index % all.length] ?? [0, 0];
      return Math.max(Math.abs(middle[0] - x - 3), Math.abs(middle[1] - y - 3));
    });
    return Math.max(...offs);
  }, places);
}

async function drawn(folder: string): Promise<readonly (readonly (readonly number[])[])[]> {
  const text = await readFile(join(folder, 'ink.jsonl'), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const read = line === '' ? undefined : inkLine.safeParse(JSON.parse(line));
    return read?.success ? [read.data.stroke.points] : [];
  });
}
