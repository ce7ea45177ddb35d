import { expect, test } from 'vitest';
import { openBoard } from '../../gallery/board.ts';
import { galleryDeck, pageHtml, renderEveryLayout, themeNames } from '../../gallery/page.ts';
import { readLines, type DrawnLine } from '../../gallery/read-lines.ts';
import { typographyFaults } from '../../gallery/typography.ts';

const board = openBoard();

async function linesOf(html: string): Promise<readonly DrawnLine[]> {
  return readLines(await board.show(html));
}

test.each(themeNames)('every layout of the gallery is set by rule, theme %s', async (theme) => {
  const slides = renderEveryLayout(galleryDeck(theme));
  const lines = await linesOf(pageHtml([{ theme, slides }]));
  expect(lines.length).toBeGreaterThan(1000);
  expect(typographyFaults(lines)).toEqual([]);
});

test('a theme is colours alone: slides of all themes are the same but for them', () => {
  const deck = galleryDeck('红');
  const plain = themeNames.map((theme) =>
    renderEveryLayout({ ...deck, theme })
      .map(({ html }) => html.replaceAll(/#[0-9a-f]{6}/g, '#').replaceAll(`data-theme="${theme}"`, ''))
      .join('\n'),
  );
  expect(new Set(plain).size).toBe(1);
});

const wrong = (line: string, more = ''): string =>
  `<section data-slide-id="s-x" data-layout="x" style="width:1280px;font:24px sans-serif;text-spacing-trim:space-all"><p>${line}</p>${more}</section>`;
const line = (text: string): string => `<span class="line" style="display:block">${text}</span>`;

test.each([
  [line('，一行以逗号开始'), 'begins with a mark'],
  [line('以“开引号结尾（'), 'ends with an opening mark'],
  [line('半角,逗号'), 'half-width mark'],
  [line('直"引号'), 'straight quotes'],
  [line('增长9%的数'), 'em apart'],
  [line('两个标点》，相连'), 'em apart'],
  [line('一行文字') + line('字'), 'single character'],
  [line('小字').replace('block', 'block;font-size:20px'), 'is 20 px'],
  [line('共<b data-span="1-4">12</b>') + line('<b data-span="1-4">万户</b>居民'), 'parts a number'],
  [line('很长的一行文字'.repeat(20)), 'was broken again'],
])('%s is found out', async (html, fault) => {
  const faults = typographyFaults(await linesOf(`<!doctype html><meta charset="utf-8">${wrong(html)}`));
  expect(faults.join('\n')).toContain(fault);
});
