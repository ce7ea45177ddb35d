import type { Page } from '@playwright/test';
import { shownSlide } from './gestures.ts';
import { expect, test } from './test.ts';
import { idOfShown } from './windows.ts';

/** Turns slides until one with a chart is shown. */
async function toChart(stage: Page): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    const before = await idOfShown(stage);
    await stage.keyboard.press('ArrowRight');
    await expect(shownSlide(stage)).not.toHaveAttribute('data-slide-id', before);
    if ((await shownSlide(stage).locator('[data-chart]').count()) > 0) return;
  }
  throw new Error('the sample has a chart');
}

/** The animations that have begun on a page, by their names. */
async function begunOn(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    document.addEventListener('animationstart', ({ animationName }) => {
      document.body.dataset['begun'] = `${document.body.dataset['begun'] ?? ''} ${animationName}`.trim();
    });
  });
  return async () =>
    (await page.evaluate(() => document.body.dataset['begun'] ?? ''))
      .split(' ')
      .filter((name) => name !== '');
}

test('a chart is uncovered and then stands as it is printed', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await stage.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(shownSlide(stage)).toBeVisible();
  const begun = await begunOn(stage);
  await toChart(stage);
  const chart = shownSlide(stage).locator('[data-chart]').first();
  const during = await chart.innerHTML();
  await expect.poll(begun).toContainEqual(expect.stringMatching(/^uncover-/));
  await expect.poll(() => chart.evaluate((one) => one.getAnimations({ subtree: true }).length)).toBe(0);
  expect(await chart.innerHTML()).toBe(during);
  expect(await chart.locator('> svg').evaluate((svg) => getComputedStyle(svg).clipPath)).toBe('none');
});

test('nothing moves where the system is asked to keep still', async ({ host }) => {
  const stage = await host.open('stage', host.deck);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  await expect(shownSlide(stage)).toBeVisible();
  const begun = await begunOn(stage);
  await toChart(stage);
  await stage.waitForTimeout(700);
  expect((await begun()).filter((name) => name.startsWith('uncover-'))).toEqual([]);
});
