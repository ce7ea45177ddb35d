import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, test } from 'vitest';
import type * as drawnFigures from '../../src/renderer/drawn-figures.ts';
import { root } from '../sources.ts';
import { openBoard } from './board.ts';
import { galleryDeck, pageHtml, renderEveryLayout } from './page.ts';

declare global {
  interface Window {
    figureAt?: typeof drawnFigures.figureAt;
  }
}

const board = openBoard();

/** What a window does with a click on its slide while S is held, as a script that any page can run. */
async function figureAtScript(): Promise<string> {
  const file = join(root, 'src/renderer/drawn-figures.ts');
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  return `${code}\nwindow.figureAt = figureAt;`;
}

test('every number and every mark of every chart is asked about where it is clicked', async () => {
  const page = await board.show(pageHtml([{ theme: '红', slides: renderEveryLayout(galleryDeck('红')) }]));
  await page.addScriptTag({ type: 'module', content: await figureAtScript() });
  await page.waitForFunction(() => window.figureAt !== undefined);
  const { asked, unanswered } = await page.evaluate(clickAll);
  expect(asked).toBeGreaterThan(1000);
  expect(unanswered).toEqual([]);
});

/** Runs in the page: looks, at several places of each number and mark, whether what is found there is its own source. */
function clickAll(): { readonly asked: number; readonly unanswered: readonly string[] } {
  const unanswered: string[] = [];
  const drawn = [
    ...document.querySelectorAll('[data-value],[data-span],[data-derived],[data-printed-span],[data-fact]'),
  ];
  for (const element of drawn) {
    if (isHairline(element)) continue;
    const section = element.closest('section');
    const own = placesOf(element);
    if (!section || (own !== '' && placesIn(element).some(([x, y]) => found(section, x, y) === own)))
      continue;
    unanswered.push(`${section?.dataset['layout']} ${element.tagName} ${element.textContent} ${own}`);
  }
  return { asked: drawn.length, unanswered };

  /** A bar of next to nothing: no pointer meets it, and its number stands beside it. */
  function isHairline(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect();
    return element.tagName === 'rect' && Math.min(width, height) < 1;
  }

  function placesOf(element: Element): string {
    const names = ['data-span', 'data-derived', 'data-printed-span', 'data-fact', 'data-quote'];
    const places = names.map((name) => element.getAttribute(name)).find((text) => text !== null) ?? '';
    return (places.match(/(?:compared:)?\d+-\d+/g) ?? []).join();
  }

  function placesIn(element: Element): readonly (readonly [number, number])[] {
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = [0.5, 0.1, 0.9];
    return parts.flatMap((x) => parts.map((y) => [left + x * width, top + y * height] as const));
  }

  function found(section: Element, x: number, y: number): string | undefined {
    return window
      .figureAt?.(section, x, y)
      ?.spans.map(({ start, end, report }) => `${report === undefined ? '' : `${report}:`}${start}-${end}`)
      .join();
  }
}
