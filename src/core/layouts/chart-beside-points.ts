import { chartCss } from './chart-alone.ts';
import { frame } from './frame.ts';
import { chartedHtml, headingCss, isCharted } from './halves.ts';
import type { Layout } from './layout.ts';
import { pointsCss, pointsHtml, type PointStep } from './points.ts';

const POINTS = 484;
const PAD = 36;
const GAP = 36;
const RULE = 1;
const STEPS: readonly PointStep[] = [
  { size: 28, pad: 26, maxLines: 2 },
  { size: 26, pad: 24, maxLines: 2 },
  { size: 24, pad: 24, maxLines: 2 },
  { size: 24, pad: 14, maxLines: 3 },
];

/** A chart and, beside it, what else is said of its subject. */
export const chartBesidePoints: Layout<'pair'> = {
  name: 'chart-beside-points',
  lay({ title, halves }, sheet) {
    const charted = halves.find(isCharted);
    const said = halves.find((half) => half.type === 'points');
    if (!charted || !said) return undefined;
    const page = frame(title, sheet);
    const width = page.width - POINTS - PAD - GAP;
    const drawn = chartedHtml(charted, { width, height: page.height }, sheet);
    const list = pointsHtml(said.points, { width: POINTS - RULE, height: page.height }, sheet, STEPS);
    return drawn && list && page.around(`<div class="beside"><div>${drawn}</div><div>${list}</div></div>`);
  },
  css: `${chartCss}${headingCss}${pointsCss}
& .beside{display:grid;grid-template-columns:minmax(0,1fr) ${POINTS + PAD}px;column-gap:${GAP}px;height:100%}
& .beside>div+div{align-self:stretch;display:flex;flex-direction:column;justify-content:center;padding-left:${PAD}px;border-left:${RULE}px solid var(--rule)}
& .points li:first-child{border-top:0}
& .points{border-bottom:0}`,
};
