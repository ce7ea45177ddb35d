import { textOf, type Line } from './page.ts';

/** The lines of a page, and how high it is. */
export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The parts of a page, at its top and its bottom, in which running heads and page numbers stand. */
const ZONE = 0.14;
/** How many lines from either end of a page may be running heads. */
const DEEP = 3;
const PAGE_NUMBER =
  /^[-—–·•\s|]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／共，,]*\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–·•\s|]*$/i;

/** Returns the pages without page numbers and without what is printed on many of them at the same height. */
export function withoutFurniture(pages: readonly PageLines[]): readonly PageLines[] {
  const heads = runningHeads(pages);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line, index) => {
      if (!isAtEdge(page, line, index)) return true;
      return !heads.has(keyOf(line)) && !PAGE_NUMBER.test(textOf(line));
    }),
  }));
}

function isAtEdge({ lines, height }: PageLines, line: Line, index: number): boolean {
  const isTop = index < DEEP && line.baseline < height * ZONE;
  const isBottom = index >= lines.length - DEEP && line.baseline > height * (1 - ZONE);
  return isTop || isBottom;
}

/** Words and height of a line; the numbers in it may differ from page to page. */
const keyOf = (line: Line): string =>
  `${Math.round(line.baseline / 6)} ${textOf(line).replace(/\d+/g, '#').replace(/\s+/g, '')}`;

/** A running head is on a third of the pages at least, since left and right pages may have one each. */
function runningHeads(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.lines.filter((line, index) => isAtEdge(page, line, index)).map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.floor(pages.length * 0.3));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}
