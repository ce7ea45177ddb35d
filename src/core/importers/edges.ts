import { labelOf } from './headings.ts';
import type { Line } from './lines.ts';

/** What stands behind the report on the page: its licence, notices of the site, reading on. */
const FOOTER =
  /^(?:本作品|本文(?:件)?由|版权|免责声明|声明[：:]|转载|以上内容|Public domain|(?:\(|（)?(?:责任)?编辑[：:])|公有领域|著作权法/i;
/** The most of a text that can be its footer, in lines and as a share of its characters. */
const MOST_FOOTER = { lines: 20, share: 0.1 } as const;

/** Returns how many of the lines are the report's own: what follows a notice near the end is the page's. */
export function endOf(lines: readonly Line[]): number {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  let behind = 0;
  let end = lines.length;
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - MOST_FOOTER.lines); index--) {
    const { text } = lines[index] ?? { text: '' };
    behind += text.length;
    if (behind > Math.max(total * MOST_FOOTER.share, 200)) break;
    if (FOOTER.test(text)) end = index;
  }
  return end;
}

/** A table of contents has at least so many lines. */
const FEWEST_CONTENTS = 3;

/**
 * Finds the lines of a table of contents: numbered lines in a row, each of which stands once more below as a heading. Only
 * their first words are compared, for a page number or the next line may have run on.
 */
export function contentsIn(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const entries = lines.map((line) => entryOf(text, line));
  const last = new Map(entries.flatMap((entry, index) => (entry ? [[entry, index] as const] : [])));
  const found = new Set<number>();
  let row: number[] = [];
  for (const [index, entry] of [...entries, undefined].entries()) {
    if (entry !== undefined && (last.get(entry) ?? 0) > index) row.push(index);
    else {
      if (row.length >= FEWEST_CONTENTS) for (const one of row) found.add(one);
      row = [];
    }
  }
  return found;
}

/** Words behind the number by which an entry is known. */
const KNOWN_BY = 5;

function entryOf(text: string, line: Line): string | undefined {
  const label = line.text.length <= 60 ? labelOf(text, line) : undefined;
  if (!label) return undefined;
  const words = text.slice(label.words.start, label.words.end).replace(/[\s\u3000]/g, '');
  return `${label.number.text} ${words.slice(0, KNOWN_BY)}`;
}
