import type { ContentOf, Figure, Phrase } from '../model.ts';
import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import type { FigureSize } from './figure-block.ts';
import { cellCss, figureCell, type CellLook } from './figure-cells.ts';
import { figureRows, rowsCss, type RowStep } from './figure-rows.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { firstFit } from './text.ts';

const CARD = 428;
const PAD = 36;
const GAP = 56;
const BELOW = 24;
const SIZES: readonly FigureSize[] = [144, 120, 104, 96, 88, 80, 72];
const LOOKS: readonly CellLook[] = [
  ...SIZES.map(
    (figure) => ({ width: CARD - 2 * PAD, figure, name: 30, nameLines: 2, shares: true }) as const,
  ),
  ...SIZES.map(
    (figure) => ({ width: CARD - 2 * PAD, figure, name: 28, nameLines: 4, shares: true }) as const,
  ),
];
const ROWS: readonly RowStep[] = [
  { name: 28, figure: 64, pad: 28, columns: 1, maxLines: 2 },
  { name: 28, figure: 64, pad: 20, columns: 1, maxLines: 2 },
  { name: 28, figure: 56, pad: 16, columns: 1, maxLines: 2 },
  { name: 26, figure: 56, pad: 8, columns: 1, maxLines: 2 },
  { name: 26, figure: 48, pad: 6, columns: 1, maxLines: 2 },
  { name: 24, figure: 40, pad: 4, columns: 1, maxLines: 2 },
];

/** The figure that the title names leads in a field of its own; four or more others stand in lines beside it. */
export const figuresLead: Layout<'figures'> = {
  name: 'figures-lead',
  lay(content, sheet) {
    const { title, figures, asides } = content;
    const [lead, ...others] = figures;
    if (figures.length < 4 || figures.length > 7 || !isLed(content, sheet)) return undefined;
    const page = frame(title, sheet);
    const cell = firstFit(LOOKS, (look) => figureCell(lead, look, sheet));
    const beside = besideHtml(others, asides, { width: page.width - CARD - GAP, height: page.height }, sheet);
    if (!cell || cell.height > page.height - 40 || beside === undefined) return undefined;
    return page.around(
      `<div class="led"><div class="leads" data-item>${cell.html}</div><div class="others">${beside}</div></div>`,
    );
  },
  css: `${cellCss}${rowsCss}${asideCss}
& .led{display:grid;grid-template-columns:${CARD}px minmax(0,1fr);column-gap:${GAP}px;height:100%}
& .leads{display:flex;flex-direction:column;justify-content:center;padding:0 ${PAD}px;background:var(--wash);border-top:4px solid var(--accent)}
& .others{display:flex;flex-direction:column;justify-content:center;row-gap:${BELOW}px}`,
};

/** One figure leads where the content says so, or where the title begins with it and goes on to one other at most. */
function isLed({ lead, title, figures: [first] }: ContentOf<'figures'>, { turn }: Sheet): boolean {
  if (lead) return true;
  const named = title.flatMap((run) => (run.type === 'figure' ? [run.fact] : []));
  return named[0] === first.fact.id && named.length <= 2 && turn % 2 === 0;
}

function besideHtml(
  others: readonly Figure[],
  asides: readonly Phrase[],
  room: { readonly width: number; readonly height: number },
  sheet: Sheet,
): string | undefined {
  const below = setAsides(asides, room.width, sheet);
  if (!below) return undefined;
  const taken = below.length === 0 ? 0 : asidesHeight(below) + BELOW;
  const rows = figureRows(others, { width: room.width, height: room.height - taken }, sheet, ROWS);
  return rows && rows + asideHtml(below);
}
