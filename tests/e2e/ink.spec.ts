import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { drawLine, shownSlide } from './gestures.ts';
import type { RunningHost } from './host.ts';
import { expect, test } from './test.ts';
import { idOfShown, openBoth } from './windows.ts';

/** Takes a tool by its key. */
async function take(stage: Page, key: string, tool: string): Promise<void> {
  await stage.keyboard.press(key);
  await expect(stage.locator('body')).toHaveAttribute('data-tool', tool);
}

const strokes = (stage: Page): Locator => shownSlide(stage).locator('[data-stroke]');

async function journal(host: RunningHost): Promise<string> {
  return readFile(join(host.folder, 'ink.jsonl'), 'utf8').catch(() => '');
}

/** Draws a loop with the lasso along the sides of a box, and waits until what is within is chosen. */
async function drawAround(
  stage: Page,
  [left, top]: readonly [number, number],
  [right, bottom]: readonly [number, number],
): Promise<void> {
  await stage.mouse.move(left, top);
  await stage.mouse.down();
  await stage.mouse.move(right, top);
  await stage.mouse.move(right, bottom);
  await stage.mouse.move(left, bottom);
  await stage.mouse.move(left, top + 10);
  await stage.mouse.up();
  await expect(stage.locator('.selection .frame')).toHaveAttribute('d', /M/);
}

test('shapes are dragged from end to end, seen in both windows while they are, and in print', async ({
  host,
}) => {
  const { stage, speaker } = await openBoth(host);
  for (const [key, tool] of [
    ['k', 'line'],
    ['v', 'arrow'],
    ['q', 'rectangle'],
    ['o', 'ellipse'],
  ] as const) {
    await take(stage, key, tool);
    await drawLine(stage, shownSlide(stage), [200, 200], [500, 400]);
    await expect(shownSlide(stage).locator(`[data-tool="${tool}"]`)).toHaveCount(1);
    await expect(speaker.locator(`.now [data-stroke][data-tool="${tool}"]`)).toHaveCount(1);
  }
  const print = await host.open('print', host.deck);
  await expect(print.locator('.page [data-stroke]')).toHaveCount(4);
});

test('a stroke that is held at its end becomes the shape that it was meant as', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await take(stage, 'Control+p', 'pen');
  await stage.mouse.move(300, 300);
  await stage.mouse.down();
  for (let step = 1; step <= 60; step++) {
    const angle = (step / 60) * 2 * Math.PI;
    await stage.mouse.move(300 + 120 * Math.sin(angle), 380 - 80 * Math.cos(angle));
  }
  await expect(strokes(stage)).toHaveAttribute('data-tool', 'ellipse');
  await stage.mouse.up();
  await expect.poll(() => journal(host)).toContain('"tool":"ellipse"');
});

test('a part of a stroke is erased, and comes back with one undo', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await take(stage, 'Control+p', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 300], [800, 300]);
  await take(stage, 'u', 'partial-eraser');
  await drawLine(stage, shownSlide(stage), [500, 250], [500, 350]);
  await expect(strokes(stage)).toHaveCount(2);
  await expect(speaker.locator('.now [data-stroke]')).toHaveCount(2);
  await stage.keyboard.press('Control+z');
  await expect(strokes(stage)).toHaveCount(1);
  await stage.keyboard.press('Control+y');
  await expect(speaker.locator('.now [data-stroke]')).toHaveCount(2);
});

test('what a lasso takes is moved by the pointer and by keys, and taken away', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await stage.setViewportSize({ width: 1280, height: 720 });
  await take(stage, 'k', 'line');
  await drawLine(stage, shownSlide(stage), [300, 300], [400, 300]);
  await take(stage, 'f', 'lasso');
  await drawAround(stage, [250, 250], [450, 350]);
  await stage.mouse.move(350, 300);
  await stage.mouse.down();
  await stage.mouse.move(450, 400, { steps: 5 });
  await stage.mouse.up();
  await expect(strokes(stage)).toHaveAttribute('d', 'M400 400L500 400');
  await stage.keyboard.press('Control+ArrowUp');
  await expect(strokes(stage)).toHaveAttribute('d', 'M400 392L500 392');
  await stage.keyboard.press('Delete');
  await expect(strokes(stage)).toHaveCount(0);
  for (let undo = 0; undo < 3; undo++) await stage.keyboard.press('Control+z');
  await expect(strokes(stage)).toHaveAttribute('d', 'M300 300L400 300');
});

test('what an eraser and a lasso do is seen in the other window before the pen goes up', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await stage.setViewportSize({ width: 1280, height: 720 });
  const there = speaker.locator('.now [data-stroke]');
  await take(stage, 'k', 'line');
  await drawLine(stage, shownSlide(stage), [300, 300], [400, 300]);
  await expect(there).toHaveAttribute('d', 'M300 300L400 300');
  await take(stage, 'Control+e', 'eraser');
  await stage.mouse.move(350, 200);
  await stage.mouse.down();
  await stage.mouse.move(350, 400, { steps: 8 });
  await expect(there).toHaveCount(0);
  expect(await journal(host)).not.toContain('"erase"');
  await stage.mouse.up();
  await stage.keyboard.press('Control+z');
  await expect(there).toHaveCount(1);
  await take(stage, 'f', 'lasso');
  await drawAround(stage, [250, 250], [450, 350]);
  await stage.mouse.move(350, 300);
  await stage.mouse.down();
  await stage.mouse.move(350, 500, { steps: 5 });
  await expect(there).toHaveAttribute('d', 'M300 500L400 500');
  expect(await journal(host)).not.toContain('"replace"');
  await stage.mouse.up();
  await expect.poll(() => journal(host)).toContain('"replace"');
  await expect(there).toHaveAttribute('d', 'M300 500L400 500');
});

test('a note is written where one clicks, changed by another click, in both windows', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await take(stage, 'x', 'note');
  await stage.mouse.click(500, 400);
  await stage.getByRole('textbox', { name: '便签内容' }).fill('请统计局核实\n再报');
  await stage.keyboard.press('Escape');
  await expect(strokes(stage)).toContainText('请统计局核实');
  await expect(speaker.locator('.now [data-stroke]')).toContainText('再报');
  await stage.mouse.click(520, 415);
  await expect(stage.getByRole('textbox', { name: '便签内容' })).toHaveValue('请统计局核实\n再报');
  await stage.getByRole('textbox', { name: '便签内容' }).fill('已核实');
  await stage.keyboard.press('Control+Enter');
  await expect(strokes(stage)).toHaveText('已核实');
});

test('all is drawn by keys alone', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await take(stage, 'Control+p', 'pen');
  await stage.keyboard.press('2');
  await stage.keyboard.press('9');
  await stage.keyboard.press('Control+Enter');
  for (let step = 0; step < 5; step++) await stage.keyboard.press('Control+ArrowRight');
  await stage.keyboard.press('Control+Enter');
  await expect(strokes(stage)).toHaveAttribute('fill', '#1f5fbf');
  await expect.poll(() => journal(host)).toContain('"width":9');
  expect(await journal(host)).toContain('[640,360,0.5],[648,360,0.5]');
});

test('layers are hidden, renamed, merged, deleted and taken back', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await take(stage, 'Control+p', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 200], [600, 200]);
  await expect(strokes(stage)).toHaveCount(1);
  await stage.keyboard.press('y');
  const sheet = stage.getByRole('dialog', { name: '图层' });
  await sheet.getByRole('button', { name: '新建图层' }).click();
  await expect(sheet.getByRole('textbox')).toHaveCount(2);
  await stage.keyboard.press('Escape');
  await drawLine(stage, shownSlide(stage), [200, 400], [600, 400]);
  await expect(speaker.locator('.now [data-stroke]')).toHaveCount(2);
  await stage.keyboard.press('y');
  await sheet.getByRole('textbox').first().fill('主任会议');
  await sheet.getByRole('textbox').first().press('Enter');
  await sheet.getByRole('button', { name: '显示 主任会议' }).click();
  await expect(strokes(stage)).toHaveCount(1);
  await expect(speaker.locator('.now [data-stroke]')).toHaveCount(1);
  await sheet.getByRole('button', { name: '显示 主任会议' }).click();
  await sheet.getByRole('button', { name: '删除 主任会议' }).click();
  await expect(strokes(stage)).toHaveCount(1);
  await sheet.getByRole('button', { name: '恢复 主任会议' }).click();
  await expect(strokes(stage)).toHaveCount(2);
  await sheet.getByRole('combobox').first().selectOption({ index: 1 });
  await expect(sheet.getByRole('textbox')).toHaveCount(1);
  await expect(strokes(stage)).toHaveCount(2);
  await stage.keyboard.press('Control+z');
  await expect(sheet.getByRole('textbox')).toHaveCount(2);
  await sheet.getByRole('button', { name: '删除 主任会议' }).click();
  await expect(strokes(stage)).toHaveCount(1);
  await stage.keyboard.press('Escape');
  await stage.keyboard.press('Control+z');
  await expect(strokes(stage)).toHaveCount(2);
});

test('ink whose slide is gone is listed with its picture, and is not lost', async ({ host }) => {
  const stroke = {
    id: 'k-1',
    slide: 's-gone',
    tool: 'pen',
    colour: '#d7262e',
    width: 5,
    points: [
      [200, 200, 0.5],
      [900, 500, 0.5],
    ],
  };
  const line = { at: '2026-11-24T01:30:00.000Z', type: 'stroke', stroke };
  await appendFile(join(host.folder, 'ink.jsonl'), `${JSON.stringify(line)}\n`);
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await stage.keyboard.press('y');
  const sheet = stage.getByRole('dialog', { name: '图层' });
  await expect(sheet.locator('[data-slide-id="s-gone"] [data-stroke="k-1"]')).toBeVisible();
  await expect(sheet.getByRole('textbox')).toHaveValue('更早的笔迹');
});

test('undo and redo go on after the host was killed and started anew', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await take(stage, 'Control+p', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 200], [600, 200]);
  await drawLine(stage, shownSlide(stage), [200, 400], [600, 400]);
  await stage.keyboard.press('Control+z');
  await expect.poll(() => journal(host)).toContain('"undo"');
  await host.kill();
  await host.restart();
  const again = await host.open('stage', host.deck);
  await expect(strokes(again)).toHaveCount(1);
  await again.keyboard.press('Control+y');
  await expect(strokes(again)).toHaveCount(2);
  await again.keyboard.press('Control+z');
  await again.keyboard.press('Control+z');
  await expect(strokes(again)).toHaveCount(0);
});

test('a finger turns slides while a pen draws, and a palm does nothing', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await take(stage, 'Control+p', 'pen');
  const first = await idOfShown(stage);
  await point(stage, 'pen', [
    [300, 300],
    [400, 320],
    [500, 300],
  ]);
  await expect(strokes(stage)).toHaveCount(1);
  await point(
    stage,
    'touch',
    [
      [600, 300],
      [500, 300],
      [400, 300],
    ],
    { contact: 200 },
  );
  expect(await idOfShown(stage)).toBe(first);
  await expect(strokes(stage)).toHaveCount(1);
  await stage.waitForTimeout(700);
  await point(stage, 'touch', [
    [700, 300],
    [500, 300],
    [400, 300],
  ]);
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', first);
});

test('a stroke whose end was never told is kept, and the next is drawn', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await take(stage, 'Control+p', 'pen');
  await point(
    stage,
    'pen',
    [
      [300, 200],
      [500, 200],
    ],
    { lifts: false },
  );
  await point(stage, 'pen', [
    [300, 400],
    [500, 400],
  ]);
  await expect(strokes(stage)).toHaveCount(2);
  await expect.poll(async () => (await journal(host)).match(/"type":"stroke"/g)?.length).toBe(2);
});

test('the right button erases whatever draws is in hand', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await take(stage, 'q', 'rectangle');
  await drawLine(stage, shownSlide(stage), [300, 300], [600, 500]);
  await expect(strokes(stage)).toHaveCount(1);
  const box = await strokes(stage).boundingBox();
  await stage.mouse.move((box?.x ?? 0) - 20, (box?.y ?? 0) + 60);
  await stage.mouse.down({ button: 'right' });
  await stage.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 60, { steps: 5 });
  await stage.mouse.up({ button: 'right' });
  await expect(strokes(stage)).toHaveCount(0);
});

test('the laser leaves a trail that fades, in both windows', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await take(stage, 'Control+l', 'laser');
  await stage.mouse.move(300, 300);
  await stage.mouse.move(600, 400, { steps: 10 });
  await expect(stage.locator('.trail line').first()).toBeAttached();
  await expect.poll(() => stage.locator('.trail line').count()).toBe(0);
  await expect(speaker.locator('.marks .laser')).toHaveAttribute('visibility', 'visible');
});

test('axe finds nothing on the tools that draw and on the layers, in both windows', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await take(stage, 'Control+p', 'pen');
  await drawLine(stage, shownSlide(stage), [200, 200], [600, 200]);
  await stage.mouse.move(400, 300);
  await expect(stage.getByRole('toolbar', { name: '书写工具' })).toBeVisible();
  expect(await violations(stage)).toEqual([]);
  expect(await violations(speaker)).toEqual([]);
  await stage.keyboard.press('y');
  await expect(stage.getByRole('dialog', { name: '图层' })).toBeVisible();
  expect(await violations(stage)).toEqual([]);
});

/** Moves a synthetic pointer over the window, down at the first place and up at the last; `contact` in px. */
async function point(
  page: Page,
  pointerType: 'pen' | 'touch',
  places: readonly (readonly [number, number])[],
  { contact = 20, lifts = true } = {},
): Promise<void> {
  await page.evaluate(
    ([type, way, size, isLifted]) => {
      const tell = (name: string, [x, y]: readonly [number, number], buttons: number): void => {
        const target = document.elementFromPoint(x, y) ?? document.body;
        const event = new PointerEvent(name, {
          pointerType: type,
          pointerId: type === 'pen' ? 21 : 22,
          isPrimary: true,
          bubbles: true,
          cancelable: true,
          clientX: x,
          clientY: y,
          buttons,
          button: name === 'pointermove' ? -1 : 0,
          pressure: buttons ? 0.7 : 0,
          width: type === 'pen' ? 1 : size,
          height: type === 'pen' ? 1 : size,
        });
        target.dispatchEvent(event);
      };
      const [first = [0, 0], ...rest] = way;
      tell('pointerdown', first, 1);
      for (const place of rest) tell('pointermove', place, 1);
      if (isLifted) tell('pointerup', way.at(-1) ?? first, 0);
    },
    [pointerType, places, contact, lifts] as const,
  );
}
