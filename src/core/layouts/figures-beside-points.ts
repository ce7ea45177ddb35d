import { cellCss, cellItems, figureCells, leadingIndex, type CellLook } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { pointsCss, pointsHtml } from './points.ts';

const FIGURES = 500;
const PAD = 32;
const EDGE = 10;
const COLUMN_GAP = 56;
const ROW_GAP = 16;
const SIZES: readonly FigureSize[] = [104, 96, 88, 80, 72, 64, 56, 48];
const LOOKS: readonly CellLook[] = SIZES.flatMap(
  (figure) =>
    [
      { width: FIGURES - 2 * PAD, figure, name: 26, nameLines: 1 },
      { width: FIGURES - 2 * PAD, figure, name: 26, nameLines: 2 },
    ] as const,
);

/** Two or three equals one below the other, what is said of them in words as points at their side. */
export const figuresBesidePoints: Layout<'figures'> = {
  name: 'figures-beside-points',
  lay(content, sheet) {
    const { title, figures, asides, lead } = content;
    if (figures.length < 2 || figures.length > 3 || asides.length < 2 || lead) return undefined;
    if (figures.length === 3 && sheet.turn % 2 === 0) return undefined;
    const page = frame(title, sheet);
    const edges = figures.length * 2 * EDGE;
    const column = figureCells(
      figures,
      LOOKS,
      { columns: 1, height: page.height - edges, rowGap: ROW_GAP },
      sheet,
    );
    const room = { width: page.width - FIGURES - COLUMN_GAP, height: page.height };
    const list = pointsHtml(asides, room, sheet);
    if (!column || list === undefined) return undefined;
    const cells = cellItems(column.cells, leadingIndex(content));
    return page.around(`<div class="beside"><ul class="cells">${cells}</ul>${list}</div>`);
  },
  css: `${cellCss}${pointsCss}
& .beside{display:grid;grid-template-columns:${FIGURES}px minmax(0,1fr);column-gap:${COLUMN_GAP}px;height:100%;align-items:center}
& .cells{display:grid;grid-auto-rows:1fr;row-gap:${ROW_GAP}px;align-self:stretch}
& .cells li{display:flex;flex-direction:column;justify-content:center;padding:0 ${PAD}px;background:var(--wash);border-left:4px solid var(--past)}
& .cells .leads{border-left-color:var(--accent)}`,
};
