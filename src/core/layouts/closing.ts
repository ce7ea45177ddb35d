import { artHtml } from './art.ts';
import type { Layout } from './layout.ts';
import { officeHtml } from './office.ts';
import { every, firstFit, setText, textHtml, type Limits, type Size } from './text.ts';

const WIDTH = 760;
const STEPS: readonly ({ readonly size: Size } & Limits)[] = [
  { size: 68, maxLines: 3, wholeTerms: true },
  { size: 56, maxLines: 4, wholeTerms: true },
  { size: 68, maxLines: 3 },
  { size: 56, maxLines: 4 },
  { size: 44, maxLines: 5 },
  { size: 36, lastResort: true },
];

/** The last word on the ground of the cover. */
export const closing: Layout<'closing'> = {
  name: 'closing',
  lay({ title, under }, sheet) {
    const heading = firstFit(STEPS, (step) =>
      setText(title, { role: 'cover', width: WIDTH, ...step }, sheet),
    );
    const below = every(under, (phrase) =>
      setText(phrase, { role: 'note', size: 26, width: WIDTH, lastResort: true }, sheet),
    );
    if (!heading || !below) return undefined;
    return (
      `<div class="sheet">${artHtml([])}${officeHtml(sheet)}<div class="middle">${textHtml('h2', heading)}` +
      `<div class="below">${below.map((block) => textHtml('p', block)).join('')}</div></div></div>`
    );
  },
  css: `
&{--ink-blend:screen;background:var(--accent-deep);color:var(--on-deep)}
& .sheet{background:var(--accent-deep);color:var(--on-deep)}
& .art{position:absolute;left:0;top:0}
& .middle{position:absolute;left:84px;top:60px;width:${WIDTH}px;height:600px;display:flex;flex-direction:column;justify-content:center}
& .below{position:relative;margin-top:40px;padding-top:30px;color:var(--on-deep-quiet)}
& .below::before{content:'';position:absolute;left:0;top:0;width:64px;height:4px;background:var(--art-bright)}`,
};
