import { waffle } from '../charts/waffle.ts';
import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { chartHtml } from './chart-alone.ts';
import type { FigureSize } from './figure-block.ts';
import { cellCss, figureCell, type CellLook } from './figure-cells.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { firstFit } from './text.ts';

const WORDS = 620;
const BELOW = 36;
const SIZES: readonly FigureSize[] = [208, 176, 160, 144, 120, 104];
const LOOKS: readonly CellLook[] = [
  ...SIZES.map((figure) => ({ width: WORDS, figure, name: 32, nameLines: 2 }) as const),
  ...SIZES.map((figure) => ({ width: WORDS, figure, name: 28, nameLines: 3 }) as const),
];

/** A part of a whole alone: its number and, beside it, as many of a hundred fields. */
export const shareLarge: Layout<'figures'> = {
  name: 'waffle-chart',
  lay({ title, figures: [figure, ...others], asides }, sheet) {
    if (others.length > 0) return undefined;
    const page = frame(title, sheet);
    const drawn = chartHtml(waffle, figure, { width: page.height, height: page.height }, sheet);
    const below = setAsides(asides, WORDS, sheet);
    if (!drawn || !below) return undefined;
    const room = page.height - (below.length === 0 ? 0 : asidesHeight(below) + BELOW);
    const cell = firstFit(LOOKS, (look) => {
      const made = figureCell(figure, look, sheet);
      return made && made.height <= room ? made : undefined;
    });
    if (!cell) return undefined;
    const words = `<div class="leads">${cell.html}</div>${asideHtml(below)}`;
    return page.around(`<div class="share"><div>${words}</div>${drawn}</div>`);
  },
  css: `${cellCss}${asideCss}
& .share{display:grid;grid-template-columns:${WORDS}px auto;justify-content:space-between;align-items:center;height:100%}
& .asides{margin-top:${BELOW}px}
& .leads .name{margin-top:20px}
& figure{margin:0}
& figure svg{display:block}`,
};
