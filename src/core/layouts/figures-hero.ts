import { cellCss, cellLooks, figureCell, figureCells, type CellLook } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { firstFit } from './text.ts';

const LEAD = 600;
const OTHERS = 440;
const LEAD_SIZES: readonly FigureSize[] = [208, 176, 160, 144, 120, 104];
const OTHER_SIZES: readonly FigureSize[] = [96, 88, 80, 72, 64, 56];

/** One number leads by size and colour, at most three follow. */
export const figuresHero: Layout<'figures'> = {
  name: 'figures-hero',
  lay({ title, figures, lead, asides }, sheet) {
    const [first, ...others] = figures;
    if (!lead || others.length === 0 || others.length > 3 || asides.length > 0) return undefined;
    const page = frame(title, sheet);
    const looks: CellLook[] = LEAD_SIZES.map((figure) => ({ width: LEAD, figure, name: 32, nameLines: 2 }));
    const main = firstFit(
      [...looks, ...looks.map((look) => ({ ...look, name: 28, nameLines: 3 }) as const)],
      (look) => figureCell(first, look, sheet),
    );
    const room = { columns: 1, height: page.height, rowGap: 44 };
    const follow = figureCells(others, cellLooks(OTHERS, OTHER_SIZES), room, sheet);
    if (!main || main.height > page.height || !follow) return undefined;
    return page.around(
      `<div class="hero"><div class="leads">${main.html}</div><ul>${follow.cells.map((cell) => `<li>${cell.html}</li>`).join('')}</ul></div>`,
    );
  },
  css: `${cellCss}
& .hero{display:grid;grid-template-columns:${LEAD}px 1fr;column-gap:40px;height:100%;align-items:center}
& .hero ul{border-left:1px solid var(--rule);padding-left:56px;display:grid;row-gap:44px}
& .leads .name{margin-top:20px}`,
};
