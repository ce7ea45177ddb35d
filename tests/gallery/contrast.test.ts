import { expect, test } from 'vitest';
import { openBoard } from './board.ts';
import { galleryDeck, pageHtml, renderEveryLayout, themeNames } from './page.ts';

const board = openBoard();

/** A text of the page and the colours that it is read by, as the browser computes them. */
interface Read {
  readonly where: string;
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
}

test.each(themeNames)('every text of every layout is read at 4.5 to 1, theme %s', async (theme) => {
  const slides = renderEveryLayout(galleryDeck(theme));
  const page = await board.show(pageHtml([{ theme, slides }]));
  const texts: readonly Read[] = await page.evaluate(readTexts);
  expect(texts.length).toBeGreaterThan(2000);
  const weak = texts.filter(({ ink, ground }) => contrast(ink, ground) < 4.5);
  expect(weak.map(({ where, text, ink, ground }) => `${where}: ${text} ${ink} on ${ground}`)).toEqual([]);
});

/** Contrast as in WCAG 2.2, 1.4.3, of two colours as `rgb(1, 2, 3)`. */
function contrast(one: string, other: string): number {
  const both = [luminance(one), luminance(other)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Runs in the page. The ground of a chart's text is the last mark painted below its middle, else what the chart lies on. */
function readTexts(): readonly Read[] {
  const found: Read[] = [];
  for (const section of document.querySelectorAll('section[data-slide-id]')) {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!holder || text === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(holder);
      found.push({
        where: `${section.getAttribute('data-slide-id')} ${section.getAttribute('data-layout')}`,
        text: text.slice(0, 20),
        ink: holder.closest('svg') ? style.fill : style.color,
        ground: markUnder(holder, box) ?? groundOf(holder),
      });
    }
  }
  return found;

  function markUnder(holder: Element, box: DOMRect): string | undefined {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const text = holder.closest('text');
    const shapes = [...(holder.closest('svg')?.querySelectorAll('rect, path') ?? [])].filter((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      const below = text && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const solid =
        getComputedStyle(shape).fillOpacity === '1' && getComputedStyle(shape).fill.startsWith('rgb');
      return below && solid && x > left && x < right && y > top && y < bottom;
    });
    const last = shapes.at(-1);
    return last && getComputedStyle(last).fill;
  }

  function groundOf(holder: Element): string {
    for (let at: Element | null = holder; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }
}
