import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { pointsCss, pointsHtml, type PointStep } from './points.ts';
import { firstFit } from './text.ts';

const GAP = 56;
const STEPS: readonly PointStep[] = [
  { size: 30, pad: 24, maxLines: 2 },
  { size: 28, pad: 20, maxLines: 2 },
  { size: 26, pad: 18, maxLines: 3 },
  { size: 24, pad: 10, maxLines: 3 },
];

/** Five and more points in two columns, of slides of points in a row every third. */
export const pointsColumns: Layout<'points'> = {
  name: 'points-columns',
  lay({ title, points, figure }, sheet) {
    if (figure || points.length < 5 || sheet.turn % 3 !== 2) return undefined;
    const page = frame(title, sheet);
    const room = { width: (page.width - GAP) / 2, height: page.height };
    const half = Math.ceil(points.length / 2);
    const columns = firstFit(STEPS, (step) => {
      const left = pointsHtml(points.slice(0, half), room, sheet, [step]);
      const right = pointsHtml(points.slice(half), room, sheet, [step], half + 1);
      return left && right && left + right;
    });
    return columns && page.around(`<div class="columns">${columns}</div>`);
  },
  css: `${pointsCss}
& .columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:${GAP}px;align-items:start}`,
};
