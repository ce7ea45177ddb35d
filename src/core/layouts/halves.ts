import type { Box, Chart, Look } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import type { ContentOf, Figure, Half, Phrase } from '../model.ts';
import { chartHtml } from './chart-alone.ts';
import type { Sheet } from './layout.ts';
import { moveFigure, wholeFigures } from './plain-figures.ts';
import { firstFit, setText, textHtml } from './text.ts';

/** A half of a slide that a chart can be drawn of. */
export type Charted = Exclude<Half, { type: 'points' }>;

export const isCharted = (half: Half): half is Charted => half.type !== 'points';

const HEADING_GAP = 16;

/** Returns a half as a chart under its heading, or nothing where no chart of it fits the room. */
export function chartedHtml(half: Charted, room: Box, sheet: Sheet): string | undefined {
  const heading = headingOf(half.title, room.width, sheet);
  if (!heading) return undefined;
  const drawn = familyHtml(half.type, half, { ...room, height: room.height - heading.height }, sheet);
  return drawn && heading.html + drawn;
}

/** Draws the first of the charts of its kind that takes the content in so much room. */
function familyHtml<T extends Charted['type']>(
  type: T,
  content: ContentOf<T>,
  box: Box,
  look: Look,
): string | undefined {
  const family: readonly Chart<ContentOf<T>>[] = charts[type];
  return firstFit(family, (chart) => chartHtml(chart, content, box, look));
}

/** Returns the heading over a half, which takes no room where it says nothing. */
export function headingOf(
  title: Phrase,
  width: number,
  sheet: Sheet,
): { readonly html: string; readonly height: number } | undefined {
  if (title.length === 0) return { html: '', height: 0 };
  const look = { role: 'heading', size: 26, width, maxLines: 2 } as const;
  const block = setText(title, look, sheet) ?? setText(title, { ...look, size: 24, lastResort: true }, sheet);
  return block && { html: textHtml('h3', block), height: block.height + HEADING_GAP };
}

/** Returns the numbers of a half with their names; of what moved, where from beside where to. */
export function figuresIn(half: Charted): readonly Figure[] {
  switch (half.type) {
    case 'bars':
      return half.bars;
    case 'moves':
      return half.moves.map(moveFigure);
    case 'composition':
      return half.wholes.flatMap(wholeFigures);
  }
}

/** Rules of headings over halves, for the layouts that have them. */
export const headingCss = `& h3{margin-bottom:${HEADING_GAP}px;color:var(--ink)}`;
