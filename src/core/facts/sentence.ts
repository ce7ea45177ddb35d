import type { Span } from '../model.ts';
import { clausesIn } from './passage.ts';
import { patterns } from './patterns.ts';
import type { Reading } from './pattern.ts';
import { quantitiesIn, type Quantity } from './quantity.ts';
import { ranksIn, type Rank } from './rank.ts';

/** A figure of a sentence, read but not yet named. */
export type Statement =
  | { readonly type: 'quantity'; readonly reading: Reading; readonly clause: Span }
  | { readonly type: 'rank'; readonly rank: Rank; readonly clause: Span };

/** Reads the quantities and ranks of a sentence in order; a number within a rank is not read twice. */
export function statementsIn(text: string, sentence: Span): readonly Statement[] {
  const clauses = clausesIn(text, sentence);
  const clauseAt = (at: number): Span => clauses.findLast((clause) => clause.start <= at) ?? sentence;
  const ranks = ranksIn(text, sentence);
  const quantities = quantitiesIn(text, sentence).filter(
    ({ span }) => !ranks.some((rank) => span.start < rank.span.end && rank.span.start < span.end),
  );
  const readings: Statement[] = [];
  let previous: Reading | undefined;
  for (const [index, quantity] of quantities.entries()) {
    const clause = clauseAt(quantity.span.start);
    const stem = stemOf(clause, quantity, quantities[index - 1]);
    const next = quantities[index + 1];
    const place = {
      text,
      sentence,
      clause,
      stem,
      ...(next ? { next } : {}),
      ...(previous ? { previous } : {}),
    };
    for (const pattern of patterns) {
      const reading = pattern.read(quantity, place);
      if (!reading) continue;
      readings.push({ type: 'quantity', reading, clause });
      previous = reading;
      break;
    }
  }
  const ranked = ranks.map((rank): Statement => ({ type: 'rank', rank, clause: clauseAt(rank.span.start) }));
  return [...readings, ...ranked].toSorted((a, b) => spanOf(a).start - spanOf(b).start);
}

export const spanOf = (statement: Statement): Span =>
  statement.type === 'rank' ? statement.rank.span : statement.reading.quantity.span;

function stemOf(clause: Span, quantity: Quantity, before: Quantity | undefined): Span {
  const start = before && before.span.end > clause.start ? before.span.end : clause.start;
  return { start, end: quantity.span.start };
}
