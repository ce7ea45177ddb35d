import { bullet } from '../charts/bullet.ts';
import { asideCss, asideHtml, asidesHeight, setAsides } from './asides.ts';
import { chartHtml } from './chart-alone.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

const ASIDE = 300;
const GAP = 48;

/** Targets beside what was reached, those without a number at the side. */
export const bulletChart: Layout<'targets'> = {
  name: 'bullet-chart',
  lay({ title, targets, asides }, sheet) {
    const page = frame(title, sheet);
    const beside = setAsides(asides, ASIDE, sheet, { maxLines: 4 });
    if (!beside || (beside.length > 0 && asidesHeight(beside) > page.height)) return undefined;
    const width = beside.length > 0 ? page.width - ASIDE - GAP : page.width;
    const figure = chartHtml(bullet, targets, { width, height: page.height }, sheet);
    if (!figure) return undefined;
    return page.around(
      beside.length > 0 ? `<div class="beside">${figure}${asideHtml(beside)}</div>` : figure,
    );
  },
  css: `${asideCss}
& figure{margin:0}
& figure svg{display:block;overflow:visible}
& .beside{display:grid;grid-template-columns:1fr ${ASIDE}px;column-gap:${GAP}px;align-items:center}`,
};
