import { fittingSize, figureHtml, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { pointsCss, pointsHtml } from './points.ts';
import { setText, textHtml } from './text.ts';

const CARD = 396;
const PAD = 32;
const ASIDE = CARD - 2 * PAD;
const GAP = 48;
const SIZES: readonly FigureSize[] = [144, 120, 104, 96, 88, 80, 72, 64, 56, 48, 40, 36, 32, 28];

/** Points on the left, the one figure large in a field on the right. Always fits. */
export const pointsBesideFigure: Layout<'points'> = {
  name: 'points-beside-figure',
  lay({ title, points, figure }, sheet) {
    const page = frame(title, sheet);
    if (!figure) return undefined;
    const list = pointsHtml(points, { width: page.width - CARD - GAP, height: page.height }, sheet);
    const size = fittingSize([figure.fact], ASIDE, SIZES, sheet.fonts);
    const name = setText(figure.name, { role: 'name', size: 28, width: ASIDE, lastResort: true }, sheet);
    if (list === undefined || size === undefined || !name) return undefined;
    const remark =
      figure.remark &&
      setText(figure.remark, { role: 'note', size: 22, width: ASIDE, lastResort: true }, sheet);
    return page.around(
      `<div class="beside">${list}<aside class="leads">${figureHtml(figure.fact, size)}` +
        `${textHtml('p', name)}${remark ? textHtml('p', remark) : ''}</aside></div>`,
    );
  },
  css: `${pointsCss}
& .beside{display:grid;grid-template-columns:minmax(0,1fr) ${CARD}px;column-gap:${GAP}px;height:100%;align-items:center}
& aside{align-self:stretch;display:flex;flex-direction:column;justify-content:center;padding:0 ${PAD}px;background:var(--wash);border-top:4px solid var(--accent)}
& aside .name{margin-top:14px}
& aside .note{margin-top:6px;color:var(--ink-2)}`,
};
