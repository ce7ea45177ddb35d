import type { Span } from '../../model.ts';

/** Where something stands on its line, in half-width columns. */
export interface Place {
  readonly left: number;
  readonly right: number;
}

/** Returns the place of a span on its line, full-width characters two columns wide, as a text is shown in one width. */
export function placeOf(text: string, { start, end }: Span): Place {
  let lineStart = start;
  while (lineStart > 0 && !/[\n\r]/.test(text[lineStart - 1] ?? '')) lineStart--;
  const left = widthOf(text.slice(lineStart, start));
  return { left, right: left + widthOf(text.slice(start, end)) };
}

/** Returns the width of words in half-width columns. */
export const widthOf = (words: string): number =>
  words.length + (words.match(/[\u2e80-\u9fff\u3000-\u303f\uff00-\uff60]/g)?.length ?? 0);

/** Returns which of the columns stands over the place; nothing where none does, or more than one. */
export function columnAt(columns: readonly Place[], { left, right }: Place): number | undefined {
  const over = columns.flatMap((column, index) =>
    column.left < right && left < column.right ? [index] : [],
  );
  return over.length === 1 ? over[0] : undefined;
}
