import type { FigureSize } from './figure-block.ts';
import { cellCss, figureCell, type CellLook } from './figure-cells.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { pointsCss, pointsHtml } from './points.ts';
import { firstFit } from './text.ts';

const CARD = 396;
const PAD = 32;
const ASIDE = CARD - 2 * PAD;
const GAP = 48;
const SIZES: readonly FigureSize[] = [144, 120, 104, 96, 88, 80, 72, 64, 56, 48, 40, 36, 32, 28];
const LOOKS: readonly CellLook[] = [
  ...SIZES.map((figure) => ({ width: ASIDE, figure, name: 28, nameLines: 4, shares: true }) as const),
  ...SIZES.map((figure) => ({ width: ASIDE, figure, name: 24, lastResort: true }) as const),
];

/** Points beside the one figure, which stands large in a field of its own. */
function besideFigure(
  name: string,
  side: 'left' | 'right',
  turn: (turn: number) => boolean,
): Layout<'points'> {
  return {
    name,
    lay({ title, points, figure }, sheet) {
      if (!figure || !turn(sheet.turn)) return undefined;
      const page = frame(title, sheet);
      const list = pointsHtml(points, { width: page.width - CARD - GAP, height: page.height }, sheet);
      const cell = firstFit(LOOKS, (look) => figureCell(figure, look, sheet));
      if (list === undefined || !cell) return undefined;
      const card = `<aside class="leads">${cell.html}</aside>`;
      return page.around(`<div class="beside">${side === 'left' ? card + list : list + card}</div>`);
    },
    css: `${pointsCss}${cellCss}
& .beside{display:grid;grid-template-columns:${side === 'left' ? `${CARD}px minmax(0,1fr)` : `minmax(0,1fr) ${CARD}px`};column-gap:${GAP}px;height:100%;align-items:center}
& aside{align-self:stretch;display:flex;flex-direction:column;justify-content:center;padding:0 ${PAD}px;background:var(--wash);border-top:4px solid var(--accent)}`,
  };
}

/** The figure on the left, of slides of points in a row every third. */
export const figureBesidePoints = besideFigure('figure-beside-points', 'left', (turn) => turn % 3 === 2);
/** The figure on the right. Always fits. */
export const pointsBesideFigure = besideFigure('points-beside-figure', 'right', () => true);
