import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { cellCss, cellItems, cellLooks, figureCells, leadingIndex } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

const COLUMN_GAP = 40;
const ROW_GAP = 28;
const HEAD = 26;
const SIZES: readonly FigureSize[] = [104, 96, 88, 80, 72, 64, 56];

/** Four to six equals in two or three columns; what has no number fills the cell that is left. Of three slides in a row two. */
export const figuresGrid: Layout<'figures'> = {
  name: 'figures-grid',
  lay(content, sheet) {
    const { title, figures, asides } = content;
    if (figures.length < 4 || figures.length > 6 || sheet.turn % 3 === 2) return undefined;
    const columns = figures.length === 4 && asides.length === 0 ? 2 : 3;
    if (asides.length > 0 && figures.length === 6) return undefined;
    const page = frame(title, sheet);
    const width = (page.width - COLUMN_GAP * (columns - 1)) / columns;
    const room = { columns, height: page.height - 2 * HEAD, rowGap: ROW_GAP };
    const grid = figureCells(figures, cellLooks(width, SIZES), room, sheet);
    const left = columns * 2 - figures.length;
    const beside = setAsides(asides, width * left + COLUMN_GAP * (left - 1), sheet, { maxLines: 4 });
    if (!grid || !beside || (beside.length > 0 && asidesHeight(beside) > (page.height - ROW_GAP) / 2 - HEAD))
      return undefined;
    const cells = cellItems(grid.cells, leadingIndex(content));
    const rest = beside.length > 0 ? `<li class="rest">${asideHtml(beside)}</li>` : '';
    return page.around(`<ul class="grid columns-${columns}">${cells}${rest}</ul>`);
  },
  css: `${cellCss}${asideCss}
& .grid{display:grid;height:100%;grid-auto-rows:1fr;gap:${ROW_GAP}px ${COLUMN_GAP}px}
& .grid>li{border-top:1px solid var(--rule);padding-top:${HEAD}px}
& .grid>.leads{border-top:4px solid var(--accent);padding-top:${HEAD - 3}px}
& .columns-2{grid-template-columns:repeat(2,1fr)}
& .columns-3{grid-template-columns:repeat(3,1fr)}
& .rest{grid-column-end:-1}
& .rest:nth-child(5){grid-column-start:2}`,
};
