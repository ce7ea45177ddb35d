import { isShare } from '../charts/share.ts';
import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { cellCss, cellItems, cellLooks, figureCells, leadingIndex, type CellLook } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

const GAP = 22;
const PAD = 32;
const EDGE = 20;
const BELOW = 32;
const SIZES: readonly FigureSize[] = [160, 144, 120, 104, 96, 88, 80, 72, 64];

/** The same looks with bars for parts of a whole. */
const withShares = (looks: readonly CellLook[]): readonly CellLook[] =>
  looks.map((look) => ({ ...look, shares: true }) as const);

/** One to three equals side by side, each in a field of its own; what has no number stands below. Ranges side by side would be bars on two scales, so one alone is drawn. */
export const figuresRow: Layout<'figures'> = {
  name: 'figures-row',
  lay(content, sheet) {
    const { title, figures, asides } = content;
    if (figures.length > 3 || asides.length > 3) return undefined;
    const page = frame(title, sheet);
    const columns = figures.length;
    const width = (page.width - GAP * (columns - 1)) / columns - 2 * PAD;
    const below = setAsides(asides, page.width, sheet);
    if (!below) return undefined;
    const taken = asides.length === 0 ? 0 : asidesHeight(below) + BELOW;
    const sizes = columns === 1 ? ([208, 176, ...SIZES] as const) : SIZES;
    const room = { columns, height: page.height - taken - 2 * EDGE, rowGap: 0 };
    const looks = cellLooks(width, sizes);
    const shares = figures.every(({ fact }) => isShare(fact) || (columns === 1 && fact.upper));
    const row = figureCells(figures, shares ? [...withShares(looks), ...looks] : looks, room, sheet);
    if (!row) return undefined;
    const cells = cellItems(row.cells, leadingIndex(content));
    return page.around(
      `<div class="row"><ul class="columns-${columns}">${cells}</ul>${asideHtml(below)}</div>`,
    );
  },
  css: `${cellCss}${asideCss}
& .row{height:100%;display:flex;flex-direction:column;gap:${BELOW}px}
& .row ul:first-child{flex:1;display:grid;column-gap:${GAP}px;grid-template-rows:1fr auto auto auto auto 1fr}
& .row ul:first-child li{grid-row:1/-1;display:grid;grid-template-rows:subgrid;padding:0 ${PAD}px;background:var(--wash);border-top:4px solid var(--past)}
& li .figure{grid-row:2}
& li .name{grid-row:3}
& li [data-remark]{grid-row:4}
& li figure{grid-row:5}
& .row ul:first-child .leads{border-top-color:var(--accent)}
& .columns-2{grid-template-columns:repeat(2,1fr)}
& .columns-3{grid-template-columns:repeat(3,1fr)}`,
};
