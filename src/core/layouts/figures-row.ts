import { asideHtml, asidesHeight, setAsides } from './asides.ts';
import { cellCss, cellLooks, figureCells } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

const GAP = 48;
const SIZES: readonly FigureSize[] = [160, 144, 120, 104, 96, 88, 80, 72, 64];

/** One to three equals side by side; what has no number stands below. */
export const figuresRow: Layout<'figures'> = {
  name: 'figures-row',
  lay({ title, figures, lead, asides }, sheet) {
    if (figures.length > 3 || asides.length > 3) return undefined;
    const page = frame(title, sheet);
    const columns = figures.length;
    const width = (page.width - GAP * (columns - 1)) / columns;
    const below = setAsides(asides, page.width, sheet);
    if (!below) return undefined;
    const taken = asides.length === 0 ? 0 : asidesHeight(below) + 48;
    const sizes = columns === 1 ? ([208, ...SIZES] as const) : SIZES;
    const room = { columns, height: page.height - taken, rowGap: 0 };
    const row = figureCells(figures, cellLooks(width, sizes), room, sheet);
    if (!row) return undefined;
    const cells = row.cells.map(
      (cell, index) =>
        `<li${index === 0 && (lead || columns === 1) ? ' class="leads"' : ''}>${cell.html}</li>`,
    );
    return page.around(
      `<div class="row"><ul class="columns-${columns}">${cells.join('')}</ul>${asideHtml(below)}</div>`,
    );
  },
  css: `${cellCss}
& .row{height:100%;display:flex;flex-direction:column;justify-content:center;gap:48px}
& .row ul:first-child{display:grid;column-gap:${GAP}px}
& .columns-2{grid-template-columns:repeat(2,1fr)}
& .columns-3{grid-template-columns:repeat(3,1fr)}
& .name{margin-top:18px}`,
};
