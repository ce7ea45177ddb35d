import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { drawLine, shownSlide } from './gestures.ts';
import type { RunningHost } from './host.ts';
import { expect, test } from './test.ts';
import { idOfShown, openBoth } from './windows.ts';

const inkLine = z.object({
  stroke: z.object({ points: z.array(z.tuple([z.number(), z.number(), z.number()])) }),
});

async function strokeLines(host: RunningHost): Promise<readonly string[]> {
  const text = await readFile(join(host.folder, 'ink.jsonl'), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.includes('"type":"stroke"'));
}

test('the keys turn slides, jump, and come back', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  const first = await idOfShown(stage);
  await stage.keyboard.press('ArrowRight');
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', first);
  const second = await idOfShown(stage);
  await stage.keyboard.press('PageDown');
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', second);
  const third = await idOfShown(stage);
  await stage.keyboard.press('PageUp');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', second);
  await stage.keyboard.press('End');
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', second);
  await stage.keyboard.press('3');
  await stage.keyboard.press('Enter');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', third);
  await stage.keyboard.press('Home');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', first);
});

test('the slide fills the window at every size, and the pen lands where it points', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [3840, 2160],
    [1024, 768],
  ] as const) {
    await stage.setViewportSize({ width, height });
    await expect(async () => {
      const box = await shownSlide(stage).boundingBox();
      const scale = Math.min(width / 1280, height / 720);
      expect(Math.abs((box?.width ?? 0) - 1280 * scale)).toBeLessThan(0.5);
      expect(Math.abs((box?.x ?? 0) - (width - 1280 * scale) / 2)).toBeLessThan(0.5);
    }).toPass({ timeout: 20_000 });
  }
  await stage.keyboard.press('Control+p');
  await drawLine(stage, shownSlide(stage), [200, 300], [900, 300]);
  await expect.poll(() => strokeLines(host).then((lines) => lines.length)).toBe(1);
  const [line = ''] = await strokeLines(host);
  const { stroke } = inkLine.parse(JSON.parse(line));
  const points = stroke.points;
  expect(points[0]?.[0]).toBeCloseTo(200, 0);
  expect(points[0]?.[1]).toBeCloseTo(300, 0);
  expect(points.at(-1)?.[0]).toBeCloseTo(900, 0);
});

test('black, white, overview and help are on and off by their keys', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  const cover = stage.locator('.cover-screen');
  await stage.keyboard.press('b');
  await expect(cover).toHaveAttribute('data-screen', 'black');
  await expect(cover).toBeVisible();
  await stage.keyboard.press(',');
  await expect(cover).toHaveAttribute('data-screen', 'white');
  await stage.keyboard.press('w');
  await expect(cover).toBeHidden();
  await stage.keyboard.press('g');
  const sheet = stage.getByRole('dialog', { name: '全部幻灯片' });
  await expect(sheet).toBeVisible();
  await stage.keyboard.press('ArrowRight');
  const wanted = await sheet.locator('button:focus section').getAttribute('data-slide-id');
  await stage.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', wanted ?? '');
  await stage.keyboard.press('?');
  await expect(stage.getByRole('dialog', { name: '按键' })).toContainText('Ctrl P');
  await stage.keyboard.press('Escape');
  await expect(stage.getByRole('dialog', { name: '按键' })).toBeHidden();
});

test('the speaker’s window follows, leads, and can be closed', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  const now = speaker.locator('.now section[data-slide-id]');
  await stage.keyboard.press('ArrowRight');
  await expect(speaker.locator('.head')).toContainText('第 2 张');
  await expect(shownSlide(stage)).toHaveAttribute(
    'data-slide-id',
    (await now.getAttribute('data-slide-id')) ?? '',
  );
  await speaker.getByRole('button', { name: '下一张', exact: true }).click();
  await expect(speaker.locator('.head')).toContainText('第 3 张');
  await expect(shownSlide(stage)).toHaveAttribute(
    'data-slide-id',
    (await now.getAttribute('data-slide-id')) ?? '',
  );
  const third = await idOfShown(stage);
  await speaker.close();
  await stage.keyboard.press('ArrowLeft');
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', third);
});

/** Returns what stands in a section, without the ink over it. */
function inside(page: Page, place: string): Promise<string> {
  return page.locator(place).evaluate((section) => {
    const copy = document.createElement('div');
    copy.innerHTML = section.innerHTML;
    for (const ink of copy.querySelectorAll('[data-ink]')) ink.remove();
    return copy.innerHTML;
  });
}

test('the same bytes are on the stage, in the speaker’s window and in print', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await stage.keyboard.press('ArrowRight');
  await expect(speaker.locator('.head')).toContainText('第 2 张');
  const id = (await speaker.locator('.now section').getAttribute('data-slide-id')) ?? '';
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', id);
  const print = await host.open('print', host.deck);
  const onStage = await inside(stage, '.slides > section.present');
  expect(await inside(speaker, '.now section')).toBe(onStage);
  expect(await inside(print, `.page > section[data-slide-id="${id}"]`)).toBe(onStage);
});

test('a stroke is on the disk within a second of pen-up and seen in the speaker’s window', async ({
  host,
}) => {
  const { stage, speaker } = await openBoth(host);
  await stage.keyboard.press('Control+p');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
  const box = await shownSlide(stage).boundingBox();
  if (!box) throw new Error('no slide');
  await stage.mouse.move(box.x + 300, box.y + 300);
  await stage.mouse.down();
  await stage.mouse.move(box.x + 500, box.y + 350, { steps: 10 });
  const live = speaker.locator('.now [data-ink] [data-stroke]');
  await expect(live).toHaveCount(1);
  const id = await live.getAttribute('data-stroke');
  await stage.mouse.up();
  await expect.poll(() => strokeLines(host).then((lines) => lines.join()), { timeout: 1000 }).toContain(id);
  await expect(live).toHaveCount(1);
  await expect(shownSlide(stage).locator(`[data-ink] [data-stroke="${id}"]`)).toHaveCount(1);
});

test('erasing, clearing, undo and redo are seen in both windows', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  const onStage = shownSlide(stage).locator('[data-stroke]');
  const onSpeaker = speaker.locator('.now [data-stroke]');
  const both = async (count: number): Promise<void> => {
    await expect(onStage).toHaveCount(count);
    await expect(onSpeaker).toHaveCount(count);
  };
  await stage.keyboard.press('Control+p');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 200], [600, 200]);
  await drawLine(stage, shownSlide(stage), [200, 400], [600, 400]);
  await both(2);
  await stage.keyboard.press('Control+z');
  await both(1);
  await stage.keyboard.press('Control+y');
  await both(2);
  await stage.keyboard.press('Control+e');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'eraser');
  await drawLine(stage, shownSlide(stage), [400, 350], [400, 450]);
  await both(1);
  await stage.keyboard.press('Control+z');
  await both(2);
  await stage.keyboard.press('e');
  await both(0);
  await stage.keyboard.press('Control+z');
  await both(2);
});

test('ink is there again after the host was killed and started anew', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await stage.keyboard.press('Control+p');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 200], [600, 500]);
  await expect.poll(() => strokeLines(host).then((lines) => lines.length), { timeout: 1000 }).toBe(1);
  const before = await shownSlide(stage).locator('[data-stroke]').getAttribute('d');
  await host.kill();
  if (host.windowsOutliveIt) {
    await stage.keyboard.press('ArrowRight');
    await expect(stage.locator('.connection')).toBeVisible();
    await stage.keyboard.press('ArrowLeft');
    await expect(shownSlide(stage).locator('[data-stroke]')).toHaveCount(1);
  }
  await host.restart();
  const again = await host.open('stage', host.deck);
  await expect(shownSlide(again).locator('[data-stroke]')).toHaveAttribute('d', before ?? '');
});

test('the print view has a page a slide, with ink', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await stage.keyboard.press('Control+p');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 200], [600, 500]);
  const slides = await stage.locator('.slides > section').count();
  const print = await host.open('print', host.deck);
  await expect(print.locator('.page > section')).toHaveCount(slides);
  await expect(print.locator('.page [data-stroke]')).toHaveCount(1);
  const pdf = await print.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(slides);
});

test('everything on a slide is at the same place in print and on the stage', async ({ host }) => {
  const print = await host.open('print', host.deck);
  await expect(print.locator('.page > section').first()).toBeVisible();
  const stage = await host.open('stage', host.deck);
  await stage.setViewportSize({ width: 1280, height: 720 });
  const pages = await print.locator('.page > section').all();
  for (const page of pages) {
    const id = (await page.getAttribute('data-slide-id')) ?? '';
    await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', id);
    await expect(async () => {
      expect(await placesIn(page)).toEqual(await placesIn(shownSlide(stage)));
    }).toPass();
    await stage.keyboard.press('ArrowRight');
  }
});

/** Where each element of a slide is, in pixels of the slide. */
function placesIn(section: Locator): Promise<readonly string[]> {
  return section.evaluate((slide) => {
    const origin = slide.getBoundingClientRect();
    return [...slide.querySelectorAll('*:not([data-ink], [data-ink] *)')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const box = [left - origin.left, top - origin.top, width, height].map(Math.round);
      return `${element.tagName} ${box.join(' ')}`;
    });
  });
}

test('the kiosk goes round for ever and ignores what would stop it', async ({ host }) => {
  const kiosk = await host.open('kiosk', host.deck);
  await expect(shownSlide(kiosk)).toBeVisible();
  const slides = await kiosk.locator('.slides > section').count();
  await kiosk.clock.install();
  await kiosk.reload();
  await expect(shownSlide(kiosk)).toBeVisible();
  const first = await idOfShown(kiosk);
  for (const key of ['ArrowRight', 'End', 'Escape', 'b', 'g', 'F5', 'Control+p'])
    await kiosk.keyboard.press(key);
  await kiosk.mouse.click(300, 300, { button: 'right' });
  await kiosk.mouse.wheel(0, 500);
  expect(await idOfShown(kiosk)).toBe(first);
  const seen = new Set<string>();
  for (let second = 0; second < slides * 25; second += 2) {
    await kiosk.clock.runFor(2000);
    seen.add(await idOfShown(kiosk));
    if (seen.size === slides && (await idOfShown(kiosk)) === first) break;
  }
  expect(seen.size).toBe(slides);
  expect(await idOfShown(kiosk)).toBe(first);
  if (!host.windowsOutliveIt) return;
  await host.kill();
  await kiosk.clock.runFor(25_000);
  expect(await idOfShown(kiosk)).not.toBe(first);
});
