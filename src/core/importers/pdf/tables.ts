import type { Block } from '../blocks.ts';
import { tableBlocks } from '../table-block.ts';
import { isFigure } from '../table-heads.ts';
import { cellsOf } from './cells.ts';
import type { Line } from './page.ts';
import { paragraphsOf, type Placed } from './paragraphs.ts';

/** A table has at least so many rows of several cells, and so large a part of its cells are figures. */
const LEAST_ROWS = 3;
const LEAST_FIGURES = 0.3;

/** Makes blocks of lines: what stands in cells under each other is a table, the rest are paragraphs. */
export function blocksOf(lines: readonly Placed[]): readonly Block[] {
  return stretchesOf(lines).flatMap((stretch): readonly Block[] => {
    const rows = stretch.map(({ line }) => line);
    return isTable(rows) ? tableBlocks(cellsOf(rows)) : paragraphsOf(stretch);
  });
}

/** Cuts lines where those with several segments begin and end; a line alone between two such is part of them. */
function stretchesOf(lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const isRow = (index: number): boolean => (lines[index]?.line.segments.length ?? 0) > 1;
  const inTable = lines.map((_, index) => isRow(index) || (isRow(index - 1) && isRow(index + 1)));
  const stretches: Placed[][] = [];
  for (const [index, placed] of lines.entries()) {
    if (index > 0 && inTable[index] === inTable[index - 1]) stretches.at(-1)?.push(placed);
    else stretches.push([placed]);
  }
  return joinProse(stretches);
}

/** Stretches that are no tables are read as one, so that their paragraphs are whole. */
function joinProse(stretches: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const joined: (readonly Placed[])[] = [];
  let wasProse = false;
  for (const stretch of stretches) {
    const isProse = !isTable(stretch.map(({ line }) => line));
    if (isProse && wasProse) joined[joined.length - 1] = [...(joined.at(-1) ?? []), ...stretch];
    else joined.push(stretch);
    wasProse = isProse;
  }
  return joined;
}

function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ segments }) => segments.length > 1);
  const cells = rows.flatMap(({ segments }) => segments);
  const figures = cells.filter(({ text }) => isFigure(text));
  return rows.length >= LEAST_ROWS && figures.length >= cells.length * LEAST_FIGURES;
}
