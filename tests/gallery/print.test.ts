import { expect, test } from 'vitest';
import { openBoard } from './board.ts';
import { galleryDeck, pageHtml, renderEveryLayout, themeNames } from './page.ts';

const board = openBoard();

/** Fonts and pictures of a PDF as Chromium writes it: its dictionaries are plain text. */
async function objectsOf(
  html: string,
): Promise<{ readonly fonts: readonly string[]; readonly images: number }> {
  const page = await board.show(html);
  const text = (await page.pdf({ width: '1280px', height: '736px', printBackground: true })).toString(
    'latin1',
  );
  const fonts = [...text.matchAll(/\/Type \/Font\b[^]*?\/Subtype \/(\w+)/g)].map(([, kind = '']) => kind);
  return { fonts: [...new Set(fonts)].toSorted(), images: text.match(/\/Subtype \/Image/g)?.length ?? 0 };
}

test.each(themeNames)(
  'every layout prints as text in TrueType and as lines, nothing as a Type 3 font or a picture, theme %s',
  async (theme) => {
    const objects = await objectsOf(pageHtml([{ theme, slides: renderEveryLayout(galleryDeck(theme)) }]));
    expect(objects.fonts).not.toContain('Type3');
    expect(objects.fonts).toContain('CIDFontType2');
    expect(objects.images).toBe(0);
  },
);

test('outlined letters and blurred shadows are found out', async () => {
  const spoilt = (style: string): string => `<!doctype html><p style="font-size:40px;${style}">31.4%</p>`;
  expect((await objectsOf(spoilt('-webkit-text-stroke:1px red'))).fonts).toContain('Type3');
  expect((await objectsOf(spoilt('filter:drop-shadow(0 0 4px red)'))).images).toBeGreaterThan(0);
});
