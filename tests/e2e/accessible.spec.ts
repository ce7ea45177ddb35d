import type { Page } from '@playwright/test';
import { bindings, type Binding, type CommandName } from '../../src/renderer/bindings.ts';
import { violations } from './axe.ts';
import { shownSlide } from './gestures.ts';
import { laptop, projector, screensAre, simulate } from './screens.ts';
import { expect, test } from './test.ts';
import { goToText, openBoth } from './windows.ts';

const sheets = { 'Control+f': '查找', m: '放映设置', d: '屏幕', '?': '按键' } as const;

/** Those of the ink have their buttons under the slide, some only while their tool is in hand. */
const groups: ReadonlySet<Binding['group']> = new Set([
  'stage-keys-move',
  'stage-keys-screen',
  'stage-keys-show',
  'stage-keys-speaker',
]);

async function openEachSheet(page: Page): Promise<void> {
  for (const [key, name] of Object.entries(sheets)) {
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(await violations(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toBeHidden();
  }
}

test('axe finds nothing in the speaker’s window, whatever is open in it', async ({ host }) => {
  const { stage, speaker } = await openBoth(host);
  await speaker.bringToFront();
  expect(await violations(speaker)).toEqual([]);
  await openEachSheet(speaker);
  await goToText(stage, '15个');
  await speaker.keyboard.press('s');
  await expect(speaker.getByRole('complementary', { name: '出处' })).toBeVisible();
  expect(await violations(speaker), '出处').toEqual([]);
  await speaker.keyboard.press('Escape');
  await speaker.getByRole('button', { name: /预定/ }).press('Enter');
  await speaker.keyboard.press('Control+p');
  await speaker.keyboard.press('b');
  await expect(speaker.locator('.sees')).toBeVisible();
  expect(await violations(speaker), 'clock, pen, black').toEqual([]);
});

test('a key pressed right after Esc is heard, not swallowed by the sheet that closes', async ({ host }) => {
  const { speaker } = await openBoth(host);
  await speaker.bringToFront();
  for (let time = 0; time < 5; time++) {
    await speaker.keyboard.press('Control+f');
    await expect(speaker.getByRole('dialog', { name: '查找' })).toBeVisible();
    await Promise.all([speaker.keyboard.press('Escape'), speaker.keyboard.press('m')]);
    await expect(speaker.getByRole('dialog', { name: '放映设置' })).toBeVisible();
    await speaker.keyboard.press('Escape');
    await expect(speaker.locator('dialog[open]')).toHaveCount(0);
  }
});

test('axe finds nothing on the stage, whatever is open on it', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  expect(await violations(stage)).toEqual([]);
  await openEachSheet(stage);
  await goToText(stage, '15个');
  await stage.keyboard.press('c');
  await stage.keyboard.press('s');
  await stage.waitForTimeout(300);
  await stage.keyboard.press('s');
  await expect(stage.getByRole('complementary', { name: '出处' })).toBeVisible();
  expect(await violations(stage), '出处').toEqual([]);
  await stage.keyboard.press('Escape');
  for (const key of ['g', 'l', 'Control+p', 'b', 'w']) {
    await stage.keyboard.press(key);
    await stage.mouse.move(300, 300);
    expect(await violations(stage), key).toEqual([]);
    await stage.keyboard.press(key);
  }
});

test('axe finds nothing in the map of the screens, nor where the notes are put away', async ({
  host,
  context,
}) => {
  test.skip(!host.windowsOutliveIt, 'this host knows the displays itself');
  await simulate(context, [laptop, projector]);
  const { stage, speaker } = await openBoth(host);
  await speaker.keyboard.press('d');
  await expect(speaker.getByRole('radio')).toHaveCount(2);
  expect(await violations(speaker)).toEqual([]);
  await speaker.keyboard.press('Escape');
  await expect(shownSlide(stage)).toBeVisible();
  await screensAre(speaker, [laptop]);
  await expect(speaker.getByRole('alertdialog')).toBeVisible();
  expect(await violations(speaker)).toEqual([]);
});

test('the speaker’s window has a button for all that keys do, each reached by Tab, none too small for a finger', async ({
  host,
}) => {
  const { speaker } = await openBoth(host);
  const buttons = speaker.locator('[data-command]');
  const names = new Set(
    await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('data-command'))),
  );
  const commands = (Object.keys(bindings) as CommandName[]).filter((name) =>
    groups.has(bindings[name].group),
  );
  // A number is typed, or a small slide pressed; Esc is each sheet's own button to close it.
  expect(commands.filter((name) => !names.has(name))).toEqual(['jump', 'escape']);

  const seen = speaker.locator('button:visible, input:visible, [tabindex="0"]:visible');
  const count = await seen.count();
  await speaker.locator('body').evaluate((body) => body.focus());
  const reached = new Set<string>();
  for (let step = 0; step < count + 5; step++) {
    await speaker.keyboard.press('Tab');
    reached.add(await speaker.evaluate(() => document.activeElement?.outerHTML ?? ''));
  }
  const all = await seen.evaluateAll((elements) => elements.map((element) => element.outerHTML));
  expect(all.filter((one) => !reached.has(one))).toEqual([]);

  const small = await buttons.evaluateAll((elements) =>
    elements
      .map((element) => ({
        name: element.getAttribute('data-command'),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height > 0 && (box.height < 40 || box.width < 40)),
  );
  expect(small).toEqual([]);
});
