import { expect, test } from 'vitest';
import { openBoard } from './board.ts';
import { inspectSlides } from './inspect.ts';
import { galleryDeck, pageHtml, renderEveryLayout, themeNames } from './page.ts';

const board = openBoard();

test.each(themeNames)(
  'nothing overflows, overlaps or is too small in the gallery, theme %s',
  async (theme) => {
    const page = await board.show(pageHtml([{ theme, slides: renderEveryLayout(galleryDeck(theme)) }]));
    expect(await inspectSlides(page)).toEqual([]);
  },
);

test('the inspection finds text that leaves its room, overlaps or is too small', async () => {
  const slide = renderEveryLayout(galleryDeck('红')).find(
    ({ id, layout }) => id === 's-points-usual' && layout === 'points',
  );
  const spoilt = (css: string): string =>
    pageHtml([{ theme: '红', slides: [slide!] }]).replace('</style>', `${css}</style>`);
  const faults = async (html: string): Promise<string | undefined> =>
    (await inspectSlides(await board.show(html)))[0]?.faults.join();
  expect(await faults(spoilt('.points li{height:20px!important;padding:0!important}'))).toContain('overlaps');
  expect(await faults(spoilt('.points li .body{font-size:17px!important}'))).toContain('17 px');
  expect(await faults(spoilt('.points li .body{font-size:60px!important}'))).toContain('leaves');
});
