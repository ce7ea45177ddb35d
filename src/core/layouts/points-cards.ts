import type { Phrase } from '../model.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, textHtml, type Block, type Size } from './text.ts';

const GAP = 22;
const PAD = 30;
const TOP = 4;
const MARKER = 44;
const MARKER_GAP = 16;
/** Longer points are read better on the long lines of a list. */
const MOST_LINES = 4;
const SIZES: readonly Size[] = [32, 30, 28, 26];

/** Two to four points in fields of equal size, every other time where slides of points follow each other. */
export const pointsCards: Layout<'points'> = {
  name: 'points-cards',
  lay({ title, points, figure }, sheet) {
    if (figure || points.length < 2 || points.length > 4 || sheet.turn % 2 === 0) return undefined;
    const page = frame(title, sheet);
    const columns = points.length === 3 ? 3 : 2;
    const rows = Math.ceil(points.length / columns);
    const width = (page.width - GAP * (columns - 1)) / columns - 2 * PAD;
    const height = (page.height - GAP * (rows - 1)) / rows;
    const blocks = firstFit(SIZES, (size) => cardTexts(points, { width, height, size }, sheet));
    if (!blocks) return undefined;
    const items = blocks.map(
      (block, index) =>
        `<li data-item><span class="marker" data-number>${index + 1}</span>${textHtml('p', block)}</li>`,
    );
    return page.around(`<ol class="cards columns-${columns}">${items.join('')}</ol>`);
  },
  css: `
& .cards{display:grid;grid-auto-rows:1fr;gap:${GAP}px;height:100%}
& .columns-2{grid-template-columns:repeat(2,minmax(0,1fr))}
& .columns-3{grid-template-columns:repeat(3,minmax(0,1fr))}
& li{display:flex;flex-direction:column;justify-content:center;padding:0 ${PAD}px;background:var(--wash);border-top:${TOP}px solid var(--accent)}
& .marker{font-family:var(--serif);font-weight:700;color:var(--accent);font-size:${MARKER}px;line-height:1;margin-bottom:${MARKER_GAP}px}`,
};

function cardTexts(
  points: readonly Phrase[],
  { width, height, size }: { readonly width: number; readonly height: number; readonly size: Size },
  sheet: Sheet,
): readonly Block[] | undefined {
  const blocks = every(points, (point) =>
    setText(point, { role: 'point', size, width, maxLines: MOST_LINES }, sheet),
  );
  const tallest = Math.max(...(blocks ?? []).map((block) => block.height));
  return tallest + MARKER + MARKER_GAP + TOP + 24 <= height ? blocks : undefined;
}
