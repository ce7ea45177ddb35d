import { expect, type Page } from '@playwright/test';
import { shownSlide } from './gestures.ts';
import type { RunningHost } from './host.ts';

/** Opens the hall's window and the speaker's. */
export async function openBoth(host: RunningHost): Promise<{ stage: Page; speaker: Page }> {
  const stage = await host.open('stage', host.deck);
  const speaker = await host.open('speaker', host.deck);
  await expect(shownSlide(stage)).toBeVisible();
  await expect(speaker.locator('.now section[data-slide-id]')).toBeVisible();
  // Two tabs of one browser: the one behind draws a frame a second, which on two displays neither does.
  await stage.bringToFront();
  return { stage, speaker };
}

export async function idOfShown(stage: Page): Promise<string> {
  return (await shownSlide(stage).getAttribute('data-slide-id')) ?? '';
}

/** Turns to the first slide that shows the words. */
export async function goToText(stage: Page, words: string): Promise<void> {
  await stage.keyboard.press('Home');
  const count = await stage.locator('.slides > section').count();
  for (let turn = 1; turn < count; turn++) {
    if ((await shownSlide(stage).textContent())?.includes(words)) break;
    const before = await idOfShown(stage);
    await stage.keyboard.press('ArrowRight');
    await expect.poll(() => idOfShown(stage)).not.toBe(before);
  }
  await expect(shownSlide(stage)).toContainText(words);
}
