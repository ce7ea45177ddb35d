import type { DamageKind, Mend } from './damage.ts';
import { isEnded, isMarked, isNumbered, rowsWithText, type Row } from './row.ts';

/** A text in which line ends stand for full stops: each line a sentence, the first of a paragraph indented. */
export const stopMissing: DamageKind = {
  damage: 'stop-missing',
  code: 'mended-stop-missing',
  find(text) {
    const rows = rowsWithText(text);
    if (!isWithoutStops(rows)) return [];
    return rows.flatMap((row, index): Mend[] => {
      const next = rows[index + 1];
      if (isEnded(row.text) || isHeading(row)) return [];
      const goesOn = next !== undefined && next.blanks === 0 && next.indent === 0 && !isHeading(next);
      return [{ span: { start: row.span.end, end: goesOn ? next.span.start : row.span.end }, text: '。' }];
    });
  },
};

/** A dozen lines of prose and more, of which not one in ten ends with a mark. */
function isWithoutStops(rows: readonly Row[]): boolean {
  const prose = rows.filter(({ text }) => text.length >= 20 && /[，、]/.test(text) && !isMarked(text));
  const ended = prose.filter(({ text }) => /[。！？!?][”’）)》"]*$/.test(text));
  const inside = prose.filter(({ text }) => /。(?=.)/.test(text));
  return prose.length >= 12 && ended.length < prose.length * 0.1 && inside.length < prose.length * 0.2;
}

/** A chapter's heading, or a line too short to be a sentence. */
const isHeading = ({ text, indent }: Row): boolean =>
  isMarked(text) ||
  (isNumbered(text) && !/^[—―-]/.test(text) && text.length < 40) ||
  (text.length < 6 && indent === 0);
