import { shownSlide } from './gestures.ts';
import { laptop, projector, screensAre, simulate } from './screens.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ host }) => {
  test.skip(!host.windowsOutliveIt, 'this host knows the displays itself: tests/electron');
});

test('the speaker sees which screen the hall has, chooses another, and the choice is kept', async ({
  host,
  context,
}) => {
  await simulate(context, [
    laptop,
    projector,
    { ...projector, label: 'DELL U2720Q', left: 3286, width: 2560 },
  ]);
  await host.open('stage', host.deck);
  const speaker = await host.open('speaker', host.deck);
  await expect(speaker.locator('.lamp')).toContainText('DELL U2720Q · 2560×1080');
  await speaker.keyboard.press('d');
  await speaker.getByRole('radio', { name: /EPSON CB-L200/ }).click();
  await expect(speaker.getByRole('radio', { name: /EPSON CB-L200/ })).toHaveAttribute('aria-checked', 'true');
  await speaker.keyboard.press('Escape');
  await expect(speaker.locator('.lamp')).toContainText('EPSON CB-L200 · 1920×1080');
  const again = await host.open('speaker', host.deck);
  await expect(again.locator('.lamp')).toContainText('EPSON CB-L200 · 1920×1080');
});

test('the full screen is asked for on the hall’s screen', async ({ host, context }) => {
  await simulate(context, [laptop, projector]);
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await stage.keyboard.press('F5');
  await expect.poll(() => stage.evaluate(() => window.filled)).toEqual(['EPSON CB-L200']);
});

test('the projector is lost: the notes are covered until they are wanted or it is back', async ({
  host,
  context,
}) => {
  await simulate(context, [laptop, projector]);
  await host.open('stage', host.deck);
  const speaker = await host.open('speaker', host.deck);
  await expect(speaker.locator('.lamp')).toContainText('EPSON');
  const cover = speaker.getByRole('alertdialog');
  await screensAre(speaker, [laptop]);
  await expect(cover).toBeVisible();
  await screensAre(speaker, [laptop, projector]);
  await expect(cover).toBeHidden();
  await screensAre(speaker, [laptop]);
  await speaker.getByRole('button', { name: '仍然显示备注' }).click();
  await expect(cover).toBeHidden();
  await expect(speaker.locator('.notes')).toBeVisible();
});

test('a screen that changes its scale or is turned round is known again', async ({ host, context }) => {
  await simulate(context, [laptop, projector]);
  await host.open('stage', host.deck);
  const speaker = await host.open('speaker', host.deck);
  await expect(speaker.locator('.lamp')).toContainText('EPSON CB-L200 · 1920×1080');
  await speaker.evaluate(() => window.changeScreen?.(1, { width: 1200, height: 1920 }));
  await expect(speaker.locator('.lamp')).toContainText('EPSON CB-L200 · 1920×1200');
});

test('each window shows the number of its screen when asked', async ({ host, context }) => {
  await simulate(context, [laptop, projector]);
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  const speaker = await host.open('speaker', host.deck);
  await speaker.locator('.lamp').click();
  await speaker.getByRole('button', { name: '在各屏显示编号' }).click();
  for (const window of [speaker, stage]) {
    await expect(window.locator('.screen-number')).toHaveText('1');
    await expect(window.locator('.screen-number')).toBeHidden();
  }
});

test('where the browser tells nothing, a sentence says what to do by hand', async ({ host, context }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'getScreenDetails', { value: undefined }));
  const speaker = await host.open('speaker', host.deck);
  await expect(speaker.locator('.now section[data-slide-id]')).toBeVisible();
  await speaker.keyboard.press('d');
  await expect(speaker.getByRole('dialog', { name: '屏幕' })).toContainText('拖到会场屏上');
});
