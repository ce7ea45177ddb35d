import type { Column } from './columns.ts';
import type { Line } from './page.ts';
import type { Margins, Placed } from './paragraphs.ts';

/**
 * Returns the lines of all pages in the order of reading, each with the margins that it is set between. Pages of one
 * column share theirs, so that a page with a few short lines knows how long they might have been.
 */
export function placedLines(pages: readonly (readonly Column[])[]): readonly Placed[] {
  const whole = marginsOf(pages.flatMap((columns) => (columns.length === 1 ? columns : [])));
  return pages.flatMap((columns) => {
    const page = marginsOf(columns);
    return columns.flatMap((column) => {
      const margins = columns.length === 1 ? whole : marginsWithin(columns, column, page);
      return column.lines.map((line): Placed => ({ line, column: margins }));
    });
  });
}

/** Stretches across gutters have the margins of the page; the others those of all stretches over and under them. */
function marginsWithin(columns: readonly Column[], column: Column, page: Margins): Margins {
  if (column.across) return page;
  const centre = (column.left + column.right) / 2;
  return marginsOf(columns.filter(({ left, right, across }) => !across && left < centre && right > centre));
}

function marginsOf(columns: readonly Column[]): Margins {
  const lines: readonly Line[] = columns.flatMap((column) => column.lines);
  return lines.reduce<Margins>(
    (margins, line) => ({
      left: Math.min(margins.left, line.left),
      right: Math.max(margins.right, line.right),
    }),
    { left: Infinity, right: -Infinity },
  );
}
