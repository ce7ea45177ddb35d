import type { Phrase } from '../model.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Size } from './text.ts';

const MARKER = 64;
const RULE = 1;

export interface PointStep {
  readonly size: Size;
  readonly pad: number;
  readonly maxLines?: number;
  readonly lastResort?: true;
}

const STEPS: readonly PointStep[] = [
  { size: 40, pad: 52, maxLines: 2 },
  { size: 40, pad: 38, maxLines: 2 },
  { size: 36, pad: 38, maxLines: 2 },
  { size: 36, pad: 28, maxLines: 2 },
  { size: 32, pad: 40, maxLines: 2 },
  { size: 32, pad: 30, maxLines: 2 },
  { size: 32, pad: 26, maxLines: 1 },
  { size: 30, pad: 24, maxLines: 2 },
  { size: 28, pad: 20, maxLines: 2 },
  { size: 28, pad: 14, maxLines: 2 },
  { size: 26, pad: 18, maxLines: 2 },
  { size: 26, pad: 10, maxLines: 2 },
  { size: 24, pad: 10, maxLines: 3 },
  { size: 24, pad: 4 },
  { size: 24, pad: 0, lastResort: true },
];
const PADS = [...new Set(STEPS.map(({ pad }) => pad))];

/** Returns the list of points, numbered from `first`, in the largest step that fits the room; a last resort in any case. */
export function pointsHtml(
  points: readonly Phrase[],
  room: { readonly width: number; readonly height: number },
  sheet: Sheet,
  steps: readonly PointStep[] = STEPS,
  first = 1,
): string | undefined {
  return firstFit(steps, ({ size, pad, ...limits }) => {
    const blocks = every(points, (point) =>
      setText(point, { role: 'body', size, width: room.width - MARKER, ...limits }, sheet),
    );
    if (!blocks) return undefined;
    const height = sum(blocks.map((block) => block.height + 2 * pad + RULE)) + RULE;
    if (height > room.height && !limits.lastResort) return undefined;
    const items = blocks.map(
      (block, index) =>
        `<li data-item><span class="marker s${size}" data-number>${index + first}</span>${textHtml('span', block)}</li>`,
    );
    return `<ol class="points pad-${pad}">${items.join('')}</ol>`;
  });
}

export const pointsCss = `
& .points{border-bottom:${RULE}px solid var(--rule)}
& .points li{display:grid;grid-template-columns:${MARKER}px 1fr;align-items:baseline;border-top:${RULE}px solid var(--rule)}
& .marker{font-family:var(--serif);font-weight:700;color:var(--accent);line-height:1.5}
${PADS.map((pad) => `& .pad-${pad} li{padding:${pad}px 0}`).join('\n')}`;

/** Points alone, as large as they can be. */
export const points: Layout<'points'> = {
  name: 'points',
  lay(content, sheet) {
    if (content.figure) return undefined;
    const page = frame(content.title, sheet);
    const list = pointsHtml(content.points, page, sheet);
    return list === undefined ? undefined : page.around(list);
  },
  css: pointsCss,
};
