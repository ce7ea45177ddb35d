import { artHtml } from './art.ts';
import type { Layout } from './layout.ts';
import { officeHtml } from './office.ts';
import { every, firstFit, setText, sum, textHtml, type Limits, type Size } from './text.ts';

const WIDTH = 820;
/** The line over the title gives way to the office's emblem and name. */
const BESIDE_OFFICE = 620;
const TITLE_ROOM = 340;
const TITLE_SIZES: readonly Size[] = [76, 68, 60, 52, 48, 44, 40];
const STEPS: readonly ({ readonly size: Size } & Limits)[] = [
  ...TITLE_SIZES.map((size) => ({ size, wholeTerms: true }) as const),
  ...TITLE_SIZES.map((size) => ({ size })),
  { size: 36, lastResort: true },
];

/** Title on a deep ground, broken where it breathes; the rings are the report's own figures. */
export const cover: Layout<'cover'> = {
  name: 'cover',
  lay({ title, over, under, art }, sheet) {
    const heading = firstFit(STEPS, ({ size, ...limits }) => {
      const block = setText(title, { role: 'cover', size, width: WIDTH, ...limits }, sheet);
      return block && block.height <= TITLE_ROOM && block.lines.length <= (size > 60 ? 3 : 5)
        ? block
        : undefined;
    });
    const above =
      over &&
      setText(
        over,
        { role: 'over', size: 24, width: sheet.office ? BESIDE_OFFICE : WIDTH, maxLines: 3 },
        sheet,
      );
    const below = every(under, (phrase) =>
      setText(phrase, { role: 'note', size: 24, width: WIDTH, lastResort: true }, sheet),
    );
    if (!heading || !below || sum(below.map(({ height }) => height)) > 150) return undefined;
    return (
      `<div class="sheet">${artHtml(art)}${officeHtml(sheet)}${above ? textHtml('p', above) : ''}` +
      `<div class="middle">${textHtml('h1', heading)}</div>` +
      `${below.length === 0 ? '' : `<div class="below">${below.map((block) => textHtml('p', block)).join('')}</div>`}</div>`
    );
  },
  css: `
&{--ink-blend:screen;background:var(--accent-deep);color:var(--on-deep)}
& .sheet{background:var(--accent-deep);color:var(--on-deep)}
& .art{position:absolute;left:0;top:0}
& .over{position:absolute;left:84px;top:68px;color:var(--on-deep-quiet)}
& .middle{position:absolute;left:84px;top:150px;width:${WIDTH}px;height:370px;display:flex;align-items:center}
& .below{position:absolute;left:84px;bottom:56px;padding-top:26px;color:var(--on-deep-quiet)}
& .below::before{content:'';position:absolute;left:0;top:0;width:64px;height:4px;background:var(--art-bright)}`,
};
