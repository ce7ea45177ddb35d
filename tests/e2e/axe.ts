import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}

/** Returns what axe finds once nothing fades any more, without the slides themselves: those are judged where they are made. */
export async function violations(page: Page): Promise<readonly string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window;
    const fading = (): readonly Animation[] =>
      document.getAnimations().filter(({ playState, effect }) => {
        const { endTime } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && typeof endTime === 'number' && Number.isFinite(endTime);
      });
    while (fading().length > 0) await Promise.allSettled(fading().map(({ finished }) => finished));
    const found = await axe.run({ exclude: [['.slide-box'], ['.slides']] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
