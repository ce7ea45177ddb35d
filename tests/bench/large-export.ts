import { dirname, basename } from 'node:path';
import { plainChoices } from '../../src/core/exporters/choices.ts';
import { exportDeck } from '../../src/local/export-deck.ts';
import { withBrowser } from '../../src/local/with-browser.ts';

/** Exports a deck as a PDF; returns the longest time, in ms, in which nothing was told of how far it is. */
export function longestPause(folder: string): Promise<number> {
  return withBrowser(async (printer, signal) => {
    let [told, longest, shown] = [performance.now(), 0, -1];
    const step = (done: number, of: number): void => {
      if (done / of <= shown) return;
      const now = performance.now();
      [longest, told, shown] = [Math.max(longest, now - told), now, done / of];
    };
    const out = `${dirname(folder)}/${basename(folder)}.pdf`;
    const asked = { folder, to: 'pdf', choices: plainChoices, out, language: 'zh' } as const;
    await exportDeck(asked, printer, { step, signal });
    return longest;
  });
}
