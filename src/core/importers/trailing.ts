import { openSection, type OpenSection } from './open-section.ts';

/**
 * Parts what stands behind a list from its last entry. Nothing marks where that ends, but where every entry before holds
 * one paragraph (or at most so many), the last does too, and the rest says something of the whole.
 */
export function partTrailing(section: OpenSection): void {
  const parted: OpenSection[] = [];
  let list: OpenSection[] = [];
  for (const [index, child] of section.sections.entries()) {
    partTrailing(child);
    if (list.at(-1)?.rank !== child.rank) list = [];
    list.push(child);
    parted.push(child);
    const next = section.sections[index + 1];
    if (next?.rank === child.rank) continue;
    const [trailing, ...behind] = trailingOf(list, section.rank);
    if (!trailing) continue;
    const merged = behind.length === 0 && next && !next.said && next.rank === section.rank;
    if (merged) next.paragraphs = [...trailing.paragraphs, ...next.paragraphs];
    else parted.push(trailing, ...behind);
  }
  section.sections = parted;
}

/** Headings of this rank and below may number a list: （一） 1. 一是 —— */
const LISTED = 50;
/** Entries of so many paragraphs differ by one at least. */
const MANY = 3;

/** The paragraphs behind a list's last entry as a section, and the sections of its that follow them. */
function trailingOf(list: readonly OpenSection[], rank: number): readonly OpenSection[] {
  const last = list.at(-1);
  const before = list.slice(0, -1);
  if (!last?.said || last.rank < LISTED || before.length === 0) return [];
  if (before.some(({ sections }) => sections.length > 0)) return [];
  const most = Math.max(1, ...before.map(({ paragraphs }) => paragraphs.length));
  const behind = last.paragraphs.splice(most >= MANY ? most + 1 : most);
  const [first] = behind;
  if (!first) return [];
  const start = first.span.start;
  const own = last.sections.filter((section) => section.start < start);
  const sections = last.sections.splice(own.length);
  last.end = Math.max(last.paragraphs.at(-1)?.span.end ?? 0, own.at(-1)?.end ?? 0, last.said.span.end);
  const end = behind.at(-1)?.span.end ?? start;
  return [{ ...openSection(rank, start), paragraphs: behind, end }, ...sections];
}
