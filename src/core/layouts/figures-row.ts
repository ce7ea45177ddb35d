import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { cellCss, cellItems, cellLooks, figureCells, leadingIndex } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

const GAP = 48;
const BELOW = 44;
const SIZES: readonly FigureSize[] = [160, 144, 120, 104, 96, 88, 80, 72, 64];

/** One to three equals side by side; what has no number stands below. */
export const figuresRow: Layout<'figures'> = {
  name: 'figures-row',
  lay(content, sheet) {
    const { title, figures, asides } = content;
    if (figures.length > 3 || asides.length > 3) return undefined;
    const page = frame(title, sheet);
    const columns = figures.length;
    const width = (page.width - GAP * (columns - 1)) / columns;
    const below = setAsides(asides, page.width, sheet);
    if (!below) return undefined;
    const taken = asides.length === 0 ? 0 : asidesHeight(below) + BELOW;
    const sizes = columns === 1 ? ([208, 176, ...SIZES] as const) : SIZES;
    const room = { columns, height: page.height - taken, rowGap: 0 };
    const row = figureCells(figures, cellLooks(width, sizes), room, sheet);
    if (!row) return undefined;
    const cells = cellItems(row.cells, leadingIndex(content));
    return page.around(
      `<div class="row"><ul class="columns-${columns}">${cells}</ul>${asideHtml(below)}</div>`,
    );
  },
  css: `${cellCss}${asideCss}
& .row{height:100%;display:flex;flex-direction:column;justify-content:center;gap:${BELOW}px}
& .row ul:first-child{display:grid;column-gap:${GAP}px}
& .columns-2{grid-template-columns:repeat(2,1fr)}
& .columns-3{grid-template-columns:repeat(3,1fr)}`,
};
