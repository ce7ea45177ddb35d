import { fittingSize, figureHtml, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { pointsCss, pointsHtml } from './points.ts';
import { setText, textHtml } from './text.ts';

const ASIDE = 330;
const GAP = 56;
const SIZES: readonly FigureSize[] = [120, 104, 96, 88, 80, 72, 64, 56, 48, 40, 36, 32, 28];

/** Points on the left, the one figure large on the right. Always fits. */
export const pointsBesideFigure: Layout<'points'> = {
  name: 'points-beside-figure',
  lay({ title, points, figure }, sheet) {
    const page = frame(title, sheet);
    if (!figure) return undefined;
    const list = pointsHtml(points, { width: page.width - ASIDE - GAP, height: page.height }, sheet);
    const size = fittingSize([figure.fact], ASIDE, SIZES, sheet.fonts);
    const name = setText(figure.name, { role: 'name', size: 26, width: ASIDE, lastResort: true }, sheet);
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
& .beside{display:grid;grid-template-columns:1fr ${ASIDE}px;column-gap:${GAP}px;height:100%;align-items:start}
& aside{align-self:center}
& aside .name{margin-top:14px}
& aside .note{margin-top:6px;color:var(--ink-2)}`,
};
