import type { Half } from '../model.ts';
import type { Box } from '../charts/chart.ts';
import { figureRows, rowsCss, type RowStep } from './figure-rows.ts';
import { frame } from './frame.ts';
import { figuresIn, headingCss, headingOf } from './halves.ts';
import type { Layout, Sheet } from './layout.ts';
import { pointsCss, pointsHtml } from './points.ts';
import { every } from './text.ts';

const GAP = 64;
const STEPS: readonly RowStep[] = [
  { name: 28, figure: 48, pad: 16, columns: 1, maxLines: 2 },
  { name: 26, figure: 40, pad: 10, columns: 1, maxLines: 2 },
  { name: 24, figure: 36, pad: 5, columns: 1, maxLines: 2 },
  { name: 24, figure: 28, pad: 0, columns: 1, lastResort: true },
];

/** Both halves as lines of names and numbers, or as points. Always fits. */
export const pairRows: Layout<'pair'> = {
  name: 'pair-rows',
  lay({ title, halves }, sheet) {
    const page = frame(title, sheet);
    const room = { width: (page.width - GAP) / 2, height: page.height };
    const set = every(halves, (half) => halfHtml(half, room, sheet));
    return set && page.around(`<div class="two">${set.map((one) => `<div>${one}</div>`).join('')}</div>`);
  },
  css: `${headingCss}${rowsCss}${pointsCss}
& .two{display:grid;grid-template-columns:1fr 1fr;column-gap:${GAP}px;height:100%;align-items:center}`,
};

function halfHtml(half: Half, { width, height }: Box, sheet: Sheet): string | undefined {
  const heading = headingOf(half.title, width, sheet);
  if (!heading) return undefined;
  const room = { width, height: height - heading.height };
  const inside =
    half.type === 'points'
      ? pointsHtml(half.points, room, sheet)
      : figureRows(figuresIn(half), room, sheet, STEPS);
  return inside && heading.html + inside;
}
