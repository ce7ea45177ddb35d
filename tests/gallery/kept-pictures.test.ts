import { expect, test } from 'vitest';
import { openBoard } from './board.ts';
import { themeNames } from './page.ts';
import { differenceOf, drawPictures, keptPictures, picturedSlides, SCALE } from './kept-pictures.ts';

const board = openBoard(SCALE);

/** Another Chromium smooths edges otherwise; a line that moved, a colour or a mark that is gone changes more. */
const TOLERATED = 0.006;

test.each(themeNames)(
  'the gallery looks as its kept pictures do, theme %s',
  { timeout: 90_000 },
  async (theme) => {
    const page = await board.show('<!doctype html>');
    const drawn = await drawPictures(page, picturedSlides(theme), board.show, theme);
    const kept = keptPictures(theme);
    const changed: string[] = [];
    for (const [name, picture] of drawn) {
      const before = kept.get(name);
      if (!before) changed.push(`${name} is not kept`);
      else if ((await differenceOf(page, before, picture)) > TOLERATED)
        changed.push(`${name} looks otherwise`);
    }
    const gone = [...kept.keys()].filter((name) => !drawn.has(name));
    const all = [...changed, ...gone.map((name) => `${name} is drawn no more`)];
    expect(all, 'if this is meant: npm run gallery -- --keep').toEqual([]);
  },
);

test('a mark or a line that is gone is seen', async () => {
  const page = await board.show('<!doctype html>');
  const slides = picturedSlides('蓝').filter(({ layout }) => layout === 'bars-chart' || layout === 'points');
  const spoilt = slides.map((slide) => ({
    ...slide,
    html: slide.html.replace(/<rect [^>]*data-value="3\.1"[^>]*\/>/, '').replace(/<li[ >].*?<\/li>/, ''),
  }));
  const whole = await drawPictures(page, slides, board.show, '蓝');
  const other = await drawPictures(page, spoilt, board.show, '蓝');
  expect(whole.size).toBeGreaterThan(1);
  for (const [name, picture] of whole)
    expect(await differenceOf(page, picture, other.get(name) ?? ''), name).toBeGreaterThan(TOLERATED);
});
