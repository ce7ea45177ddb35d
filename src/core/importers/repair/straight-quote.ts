import { rowsOf } from '../lines.ts';
import type { DamageKind, Mend } from './damage.ts';

/** Straight quotation marks in a Chinese line, blanks beside them too: " 十五 " is “十五”. A line in which one is missing stays. */
export const straightQuote: DamageKind = {
  damage: 'straight-quote',
  code: 'mended-straight-quote',
  find(text) {
    if (!/["＂]/.test(text)) return [];
    return rowsOf(text).flatMap((row) => {
      const line = text.slice(row.start, row.end);
      const marks = [...line.matchAll(/["＂]/g)];
      if (marks.length === 0 || marks.length % 2 > 0 || !/[\u4e00-\u9fff]/.test(line)) return [];
      return marks.map((mark, index): Mend => {
        const opens = index % 2 === 0;
        const before = blanksBefore(line, mark.index);
        const after = blanksAfter(line, mark.index + 1);
        return {
          span: { start: row.start + mark.index - before, end: row.start + mark.index + 1 + after },
          text: opens ? '“' : '”',
        };
      });
    });
  },
};

/** At most two blanks between the mark and a character before it; a line's indent is none. */
function blanksBefore(line: string, at: number): number {
  const blanks = /[^\s] {1,2}$/.exec(line.slice(Math.max(0, at - 3), at));
  return blanks ? blanks[0].length - 1 : 0;
}

function blanksAfter(line: string, at: number): number {
  return /^ {1,2}(?=\S)/.exec(line.slice(at, at + 3))?.[0].length ?? 0;
}
