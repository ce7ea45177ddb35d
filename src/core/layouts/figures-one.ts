import { artHtml } from './art.ts';
import type { FigureSize } from './figure-block.ts';
import { cellCss, figureCell, type CellLook } from './figure-cells.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { firstFit } from './text.ts';

const WIDTH = 860;
const SIZES: readonly FigureSize[] = [260, 208, 176, 160, 144, 120];
const LOOKS: readonly CellLook[] = SIZES.map((figure) => ({ width: WIDTH, figure, name: 36 }));

/** One figure and nothing beside it: as large as the slide, on the ground of the cover. */
export const figuresOne: Layout<'figures'> = {
  name: 'figures-one',
  lay({ title, figures: [figure, ...others], asides }, sheet) {
    if (others.length > 0 || asides.length > 0) return undefined;
    const page = frame(title, sheet);
    const cell = firstFit(LOOKS, (look) => figureCell(figure, look, sheet));
    if (!cell || cell.height > page.height) return undefined;
    return page.around(`<div class="one">${cell.html}</div>`, artHtml([]));
  },
  css: `${cellCss}
&{--ink-blend:screen;background:var(--accent-deep);color:var(--on-deep)}
& .sheet{background:var(--accent-deep);color:var(--on-deep)}
& .art{position:absolute;left:0;top:0}
& :is(header,.room,footer){color:var(--on-deep)}
& .title b{color:var(--art-bright)}
& header .kicker{color:var(--on-deep-quiet)}
& header .kicker:not(:empty)::before{background:var(--art-bright)}
& .one{height:100%;display:flex;flex-direction:column;justify-content:center}
& .one .figure{color:var(--art-bright)}
& .one .figure .bound{color:var(--on-deep-quiet)}
& .name{margin-top:26px}
& [data-remark]{color:var(--on-deep-quiet)}
& footer{border-top-color:var(--art);color:var(--on-deep-quiet)}
& footer .part{color:var(--on-deep-quiet)}`,
};
