import type { Page } from '@playwright/test';
import type { Channel } from '../../../src/services/wire.ts';

declare global {
  interface Window {
    readonly rostrum?: Channel;
  }
}

/** Asks main for a service over a window's own bridge, under a number that the window itself never reaches. */
export async function ask(page: Page, name: string, ...args: readonly unknown[]): Promise<void> {
  await page.waitForFunction(() => window.rostrum !== undefined);
  await page.evaluate(
    ([service, given]) =>
      new Promise<void>((resolve, reject) => {
        const number = 1_000_000_000 + Math.floor(Math.random() * 1_000_000_000);
        window.rostrum?.onMessage((message) => {
          const { to, issue } = message as {
            readonly to?: number;
            readonly issue?: { readonly code: string };
          };
          if (to !== number) return;
          if (issue) reject(new Error(issue.code));
          else resolve();
        });
        window.rostrum?.send({ ask: number, name: service, args: given });
      }),
    [name, args] as const,
  );
}
