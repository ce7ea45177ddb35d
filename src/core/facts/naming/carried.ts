import type { Reading } from '../patterns/pattern.ts';

/** Whether what a figure measures may be carried to clauses that name nothing; a streak or a gap is of its own clause alone. */
export const isCarried = (text: string, reading: Reading): boolean =>
  reading.pattern !== 'gap' && !isStreak(text, reading);

/** Whether a figure says for how long, 连续8年: no other figure measures the same. */
const isStreak = (text: string, { quantity }: Reading): boolean =>
  /^(?:年|个?月|季度|届|次|天)/.test(quantity.unit) &&
  /(?:连续|已有|历时|用时|仅用|只用)$/.test(
    text.slice(Math.max(0, quantity.span.start - 2), quantity.span.start),
  );
