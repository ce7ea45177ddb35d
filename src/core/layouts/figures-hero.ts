import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { cellCss, cellItems, cellLooks, figureCell, figureCells, type CellLook } from './figure-cells.ts';
import type { FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import type { Figure, Phrase } from '../model.ts';
import { firstFit } from './text.ts';

const LEAD = 640;
const GAP = 40;
const INDENT = 48;
const ROW_GAP = 44;
const LEAD_SIZES: readonly FigureSize[] = [208, 176, 160, 144, 120, 104, 96];
const LEAD_LOOKS: readonly CellLook[] = [
  ...LEAD_SIZES.map((figure) => ({ width: LEAD, figure, name: 32, nameLines: 2 }) as const),
  ...LEAD_SIZES.map((figure) => ({ width: LEAD, figure, name: 28, nameLines: 3 }) as const),
];
const OTHER_SIZES: readonly FigureSize[] = [96, 88, 80, 72, 64, 56];

/** One number leads by size and colour; at most three others, or what has no number, stand beside it. */
export const figuresHero: Layout<'figures'> = {
  name: 'figures-hero',
  lay({ title, figures, lead, asides }, sheet) {
    const [first, ...others] = figures;
    const alone = others.length === 0;
    if (alone ? asides.length === 0 : !lead || others.length > 3 || asides.length > 0) return undefined;
    const page = frame(title, sheet);
    const main = firstFit(LEAD_LOOKS, (look) => figureCell(first, look, sheet));
    const width = page.width - LEAD - GAP - INDENT - 1;
    const beside = besideHtml(others, asides, { width, height: page.height }, sheet);
    if (!main || main.height > page.height || beside === undefined) return undefined;
    return page.around(
      `<div class="hero"><div class="leads" data-item>${main.html}</div><div class="beside">${beside}</div></div>`,
    );
  },
  css: `${cellCss}${asideCss}
& .hero{display:grid;grid-template-columns:${LEAD}px 1fr;column-gap:${GAP}px;height:100%;align-items:center}
& .beside{align-self:stretch;display:grid;align-content:center;border-left:1px solid var(--rule);padding:16px 0 16px ${INDENT}px}
& .beside .others{display:grid;row-gap:${ROW_GAP}px}
& .beside .aside{border-left:0;padding-left:0}
& .leads .name{margin-top:20px}`,
};

function besideHtml(
  others: readonly Figure[],
  asides: readonly Phrase[],
  room: { readonly width: number; readonly height: number },
  sheet: Sheet,
): string | undefined {
  if (others.length > 0) {
    const column = { columns: 1, height: room.height - 32, rowGap: ROW_GAP };
    const set = figureCells(others, cellLooks(room.width, OTHER_SIZES), column, sheet);
    return set && `<ul class="others">${cellItems(set.cells, -1)}</ul>`;
  }
  return firstFit([32, 28, 26, 24] as const, (size) => {
    const blocks = setAsides(asides, room.width, sheet, { size, maxLines: 5 });
    return blocks && asidesHeight(blocks) <= room.height - 32 ? asideHtml(blocks) : undefined;
  });
}
