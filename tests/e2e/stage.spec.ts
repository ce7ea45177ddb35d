import type { Page } from '@playwright/test';
import { shownSlide } from './gestures.ts';
import { expect, test } from './test.ts';
import { goToText, idOfShown, openBoth } from './windows.ts';

test('Z makes the place under the pointer larger, arrows move it, Esc shows the whole again', async ({
  host,
}) => {
  const { stage, speaker } = await openBoth(host);
  const slide = shownSlide(stage);
  const whole = await slide.boundingBox();
  if (!whole) throw new Error('no slide');
  await stage.mouse.move(whole.x + whole.width / 4, whole.y + whole.height / 4);
  await stage.keyboard.press('z');
  await expect.poll(async () => (await slide.boundingBox())?.width).toBeCloseTo(2 * whole.width, 0);
  expect((await slide.boundingBox())?.x).toBeCloseTo(whole.x - whole.width / 4, 0);
  await expect(speaker.locator('.now .zoomed')).toBeVisible();
  const id = await idOfShown(stage);
  await stage.keyboard.press('ArrowRight');
  await expect.poll(async () => (await slide.boundingBox())?.x).toBeLessThan(whole.x - whole.width / 4 - 50);
  expect(await idOfShown(stage)).toBe(id);
  await stage.mouse.click(600, 400);
  expect(await idOfShown(stage)).toBe(id);
  await stage.keyboard.press('Escape');
  await expect.poll(async () => (await slide.boundingBox())?.width).toBeCloseTo(whole.width, 0);
  await expect(speaker.locator('.now .zoomed')).toBeHidden();
});

test('the wheel with Ctrl zooms, dragging moves, and the pen still lands where it points', async ({
  host,
}) => {
  const stage = await host.open('stage', host.deck);
  const slide = shownSlide(stage);
  await expect(slide).toBeVisible();
  await stage.mouse.move(683, 384);
  await stage.keyboard.down('Control');
  await stage.mouse.wheel(0, -400);
  await stage.keyboard.up('Control');
  await expect.poll(async () => (await slide.boundingBox())?.width).toBeGreaterThan(3000);
  const before = await slide.boundingBox();
  await stage.mouse.down();
  await stage.mouse.move(783, 434, { steps: 5 });
  await stage.mouse.up();
  await expect.poll(async () => (await slide.boundingBox())?.x).toBeCloseTo((before?.x ?? 0) + 100, 0);
  await stage.keyboard.press('Control+p');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
  await stage.mouse.move(500, 300);
  await stage.mouse.down();
  await stage.mouse.move(900, 300, { steps: 10 });
  await stage.mouse.up();
  const stroke = slide.locator('[data-stroke]');
  // Until the pen's end is drawn, the line runs ahead of it to where it is expected next.
  await expect
    .poll(async () => {
      const { x = 0, width = 0 } = (await stroke.boundingBox()) ?? {};
      return x + width;
    })
    .toBeLessThan(915);
  expect((await stroke.boundingBox())?.x).toBeGreaterThan(485);
});

test('L darkens all but a circle, in both windows where it is pointed at', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await stage.keyboard.press('l');
  await expect(stage.locator('.marks .dark')).toBeVisible();
  await stage.mouse.move(400, 300);
  await stage.mouse.move(420, 310);
  const drawn = (page: Page): Promise<string | null> => page.locator('.marks .dark').getAttribute('d');
  await expect.poll(() => drawn(stage)).toMatch(/a130 130/);
  await expect.poll(() => drawn(speaker)).toBe(await drawn(stage));
  await stage.keyboard.press('l');
  await expect(stage.locator('.marks .dark')).toBeHidden();
});

test('Ctrl F finds a slide by its words and goes there; Shift Backspace comes back', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  const first = await idOfShown(stage);
  await stage.keyboard.press('Control+f');
  await stage.getByRole('combobox').fill('能耗');
  const options = stage.getByRole('group', { name: '幻灯片', exact: true }).getByRole('option');
  await expect(options.first()).toContainText('能耗');
  await options.first().click();
  await expect(stage.getByRole('dialog')).toBeHidden();
  await expect(shownSlide(stage)).toContainText('能耗');
  await stage.keyboard.press('Shift+Backspace');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', first);
});

test('an indicator asked for by initials becomes a slide at once, of figures with their places, and stays', async ({
  host,
}) => {
  const { stage, speaker } = await openBoth(host);
  await speaker.keyboard.press('Control+f');
  await speaker.getByRole('combobox').pressSequentially('czhl');
  await expect(speaker.getByRole('option').first()).toContainText('城镇化率');
  await speaker.keyboard.press('Enter');
  await expect(shownSlide(stage)).toContainText('60.1%');
  await expect(shownSlide(stage)).toContainText('58.3%');
  await expect(shownSlide(stage).locator('[data-span]').first()).toBeVisible();
  const asked = await idOfShown(stage);
  await expect(speaker.locator('.head')).toContainText('第 2 张 / 共');
  const print = await host.open('print', host.deck);
  await expect(print.locator(`.page > section[data-slide-id="${asked}"]`)).toHaveCount(1);
  const again = await host.open('stage', host.deck);
  await expect(shownSlide(again)).toHaveAttribute('data-slide-id', asked);
});

test('a blank page is put behind the slide, written on, and turned past', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await stage.keyboard.press('Control+m');
  await expect(shownSlide(stage)).toHaveAttribute('data-layout', 'blank');
  await stage.keyboard.press('Control+p');
  await expect(stage.locator('body')).toHaveAttribute('data-tool', 'pen');
  await stage.mouse.move(300, 300);
  await stage.mouse.down();
  await stage.mouse.move(700, 400, { steps: 8 });
  await stage.mouse.up();
  await expect(speaker.locator('.now [data-stroke]')).toHaveCount(1);
  await stage.keyboard.press('PageDown');
  await expect(shownSlide(stage)).not.toHaveAttribute('data-layout', 'blank');
  await stage.keyboard.press('PageUp');
  await expect(shownSlide(stage).locator('[data-stroke]')).toHaveCount(1);
});

test('a slide is left out of the show, shown on demand, and taken back', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  const first = await idOfShown(stage);
  await stage.keyboard.press('ArrowRight');
  await expect(speaker.locator('.head')).toContainText('第 2 张 / 共 6 张');
  // A key is about the slide that its own window shows, which may turn after the speaker's.
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', first);
  const second = await idOfShown(stage);
  await stage.keyboard.press('Control+h');
  await expect(speaker.locator('.head')).toContainText('隐藏的一张');
  await stage.keyboard.press('Home');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', first);
  await stage.keyboard.press('ArrowRight');
  await expect(speaker.locator('.head')).toContainText('第 2 张 / 共 5 张');
  await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', first);
  expect(await idOfShown(stage)).not.toBe(second);
  await stage.keyboard.press('h');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', second);
  await stage.keyboard.press('Control+h');
  await expect(speaker.locator('.head')).toContainText('第 2 张 / 共 6 张');
});

test('a selection is made, shown in its order, and the whole deck again', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await speaker.keyboard.press('m');
  const sheet = speaker.getByRole('dialog', { name: '放映设置' });
  await sheet.getByRole('button', { name: '新建自定义放映' }).click();
  await sheet.getByRole('textbox', { name: '名称' }).fill('简短汇报');
  await sheet.getByRole('checkbox').nth(3).check();
  await sheet.getByRole('checkbox').nth(4).check();
  await sheet.getByRole('listitem').nth(4).getByRole('button', { name: /上移/ }).click();
  await sheet.getByRole('button', { name: '保存' }).click();
  await sheet.getByRole('radio', { name: /简短汇报 · 2 张/ }).click();
  await speaker.keyboard.press('Escape');
  await stage.bringToFront();
  await stage.keyboard.press('Home');
  await expect(speaker.locator('.head')).toContainText('第 1 张 / 共 2 张');
  await expect(shownSlide(stage)).toContainText('15个');
  await stage.keyboard.press('ArrowRight');
  await expect(shownSlide(stage)).toContainText('11.8');
  await speaker.keyboard.press('m');
  await sheet.getByRole('radio', { name: /全部幻灯片/ }).click();
  await expect(speaker.locator('.head')).toContainText('/ 共 6 张');
});

test('the show turns by itself and stops when told', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await speaker.keyboard.press('m');
  const sheet = speaker.getByRole('dialog', { name: '放映设置' });
  await sheet.getByRole('spinbutton').fill('1');
  await sheet.getByRole('radio', { name: '每张停' }).click();
  await speaker.keyboard.press('Escape');
  await expect(speaker.locator('.head')).toContainText('第 3 张', { timeout: 6000 });
  await stage.keyboard.press('a');
  await goToText(stage, '15个');
  const id = await idOfShown(stage);
  await stage.waitForTimeout(1500);
  expect(await idOfShown(stage)).toBe(id);
});

test('a clicker’s keys and the pages of PowerPoint’s habit work', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  const first = await idOfShown(stage);
  for (const [onwards, back] of [
    ['PageDown', 'PageUp'],
    ['n', 'p'],
    ['Space', 'Backspace'],
  ] as const) {
    await stage.keyboard.press(onwards);
    await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', first);
    await stage.keyboard.press(back);
    await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', first);
  }
  await stage.keyboard.press('End');
  await stage.keyboard.press('F5');
  await expect(shownSlide(stage)).toHaveAttribute('data-slide-id', first);
  await stage.keyboard.press('.');
  await expect(stage.locator('.cover-screen')).toBeVisible();
  await stage.keyboard.press('Escape');
  await expect(stage.locator('.cover-screen')).toBeHidden();
});

test('figures come one by one in the hall, the speaker sees faintly what is still to come', async ({
  host,
}) => {
  const { stage, speaker } = await openBoth(host);
  await goToText(stage, '15个');
  await stage.keyboard.press('ArrowLeft');
  await stage.keyboard.press('i');
  await stage.keyboard.press('ArrowRight');
  const items = shownSlide(stage).locator('[data-item]');
  await expect(shownSlide(stage)).toContainText('15个');
  const count = await items.count();
  expect(count).toBeGreaterThan(1);
  await expect(items.nth(0)).toHaveCSS('visibility', 'visible');
  await expect(items.nth(1)).toHaveCSS('visibility', 'hidden');
  await expect(speaker.locator('.head')).toContainText(`第 1 步 / 共 ${count} 步`);
  await expect(speaker.locator('.now [data-item]').nth(1)).toHaveCSS('opacity', '0.25');
  await stage.keyboard.press('ArrowRight');
  await expect(items.nth(1)).toHaveCSS('visibility', 'visible');
  await expect(speaker.locator('.now [data-item]').nth(1)).toHaveCSS('opacity', '1');
  await stage.keyboard.press('ArrowLeft');
  await expect(items.nth(1)).toHaveCSS('visibility', 'hidden');
  await stage.keyboard.press('i');
  await expect(items.nth(1)).toHaveCSS('visibility', 'visible');
});
