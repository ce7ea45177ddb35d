import { chartCss } from './chart-alone.ts';
import { frame } from './frame.ts';
import { chartedHtml, headingCss, isCharted } from './halves.ts';
import type { Layout } from './layout.ts';
import { every } from './text.ts';

const GAP = 64;

/** Two charts of one subject under their headings: what has a scale of its own stands apart. */
export const twoCharts: Layout<'pair'> = {
  name: 'two-charts',
  lay({ title, halves }, sheet) {
    const page = frame(title, sheet);
    const room = { width: (page.width - GAP) / 2, height: page.height };
    const drawn = every(halves, (half) => (isCharted(half) ? chartedHtml(half, room, sheet) : undefined));
    return drawn && page.around(`<div class="two">${drawn.map((one) => `<div>${one}</div>`).join('')}</div>`);
  },
  css: `${chartCss}${headingCss}
& .two{display:grid;grid-template-columns:1fr 1fr;column-gap:${GAP}px;height:100%;align-items:start}
& .two>div{position:relative}
& .two>div+div::before{content:'';position:absolute;left:${-GAP / 2}px;top:0;bottom:0;border-left:1px solid var(--rule)}`,
};
