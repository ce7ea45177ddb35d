import type { ParagraphBlock } from '../blocks.ts';
import { textOf, type Line } from './page.ts';

/** A line with the column that it stands in. */
export interface Placed {
  readonly line: Line;
  readonly column: Margins;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
}

/**
 * Joins lines to paragraphs, over the ends of columns and pages: a line goes on with the one before where that is full
 * and this is neither indented, nor set larger or smaller, nor set off by room above it.
 */
export function paragraphsOf(lines: readonly Placed[]): readonly ParagraphBlock[] {
  const leading = usualLeading(lines);
  const paragraphs: [Placed, ...Placed[]][] = [];
  for (const placed of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(before, placed, leading)) last.push(placed);
    else paragraphs.push([placed]);
  }
  return paragraphs.map(blockOf);
}

/** The distance of baselines in prose, in points; the middle one of all that are plausible. */
function usualLeading(lines: readonly Placed[]): number {
  const distances = lines
    .map(({ line }, index) => line.baseline - (lines[index - 1]?.line.baseline ?? line.baseline))
    .filter((distance, index) => distance > 0 && distance < (lines[index]?.line.size ?? 0) * 3)
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function goesOn(before: Placed, next: Placed, leading: number): boolean {
  const [{ line: above, column: aboveIn }, { line: below, column: belowIn }] = [before, next];
  const size = Math.max(above.size, below.size);
  if (Math.abs(above.size - below.size) > size * 0.12) return false;
  const distance = below.baseline - above.baseline;
  const sameColumn = aboveIn === belowIn && distance > 0;
  if (sameColumn && leading > 0 && distance > leading * 1.4) return false;
  if (below.left > belowIn.left + size * 0.9) return false;
  const room = aboveIn.right - above.right;
  const slack = /[。！？；：!?;:]$/.test(textOf(above)) ? 0.6 : 2;
  return room < widthOfFirst(textOf(below), size) + size * slack;
}

/** How much room the next line's first word would have taken: what cannot be broken goes to the next line whole. */
function widthOfFirst(text: string, size: number): number {
  const word = /^[A-Za-z0-9.,%％+\-/]+/.exec(text)?.[0].length ?? 0;
  const stops = /^.[，。、；：！？”’）》]*/u.exec(text)?.[0].length ?? 1;
  return word > 0 ? word * size * 0.6 : stops * size;
}

function blockOf(lines: readonly [Placed, ...Placed[]]): ParagraphBlock {
  const [{ line, column }] = lines;
  const text = lines
    .map((placed) => textOf(placed.line))
    .reduce(joined)
    .trim();
  return {
    type: 'paragraph',
    text,
    look: { size: round(line.size), centred: lines.every(isCentred), bold: false },
  };

  function isCentred(placed: Placed): boolean {
    const { left, right, size } = placed.line;
    const [before, behind] = [left - column.left, column.right - right];
    return before > size * 2.5 && Math.abs(before - behind) < size * 1.5;
  }
}

/** Sizes that differ by less than half a point are one. */
const round = (size: number): number => Math.round(size * 2) / 2;

/**
 * Lines of Chinese are joined without a blank; a word of Latin letters that was divided is made whole. A number whose
 * digits are set apart goes on so over the end of a line, until they are joined.
 */
function joined(before: string, next: string): string {
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(next)) return before.slice(0, -1) + next;
  if (/\d$/.test(before) && /^\d \d/.test(next)) return `${before} ${next}`;
  const words = /[A-Za-z,.;:)]$/.test(before) && /^[A-Za-z(]/.test(next);
  return words ? `${before} ${next}` : before + next;
}
