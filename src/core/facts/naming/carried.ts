import type { Span } from '../../model.ts';
import type { Statement } from '../sentence.ts';
import type { Reading } from '../patterns/pattern.ts';

/** Whether what a figure measures may be carried to clauses that name nothing; a streak or a gap is of its own clause alone. */
const isCarried = (text: string, reading: Reading): boolean =>
  reading.pattern !== 'gap' && !isStreak(text, reading);

/** Whether a figure says for how long, 连续8年: no other figure measures the same. */
const isStreak = (text: string, { quantity }: Reading): boolean =>
  /^(?:年|个?月|季度|届|次|天)/.test(quantity.unit) &&
  /(?:连续|已有|历时|用时|仅用|只用)$/.test(
    text.slice(Math.max(0, quantity.span.start - 2), quantity.span.start),
  );

/** Whether a figure stands in brackets that open in its clause: what it measures is said in passing. */
export function inBrackets(text: string, clause: Span, at: number): boolean {
  const words = text.slice(clause.start, at);
  return words.lastIndexOf('（') > words.lastIndexOf('）');
}

/** Whether a statement leaves what it measures to the clauses behind. */
export const leavesSubject = (text: string, statement: Statement): boolean =>
  statement.type === 'quantity' &&
  isCarried(text, statement.reading) &&
  !inBrackets(text, statement.clause, statement.reading.quantity.span.start);
