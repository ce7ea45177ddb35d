import type { Span } from '../model.ts';
import { boundOf } from './bound.ts';
import { boundFields } from './change.ts';
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
      const reading = listed(text, quantity, stem, previous) ?? pattern.read(quantity, place);
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

/** 增长618%、227%、28%: a number that only a list mark parts from the one before is said of the same verb. */
function listed(
  text: string,
  quantity: Quantity,
  stem: Span,
  previous: Reading | undefined,
): Reading | undefined {
  if (!previous || previous.kind !== 'change' || previous.quantity.unit !== quantity.unit) return undefined;
  if (!/^(?:以上|左右)?[、和及与]$/.test(text.slice(stem.start, stem.end).trim())) return undefined;
  const bounded = boundOf(text, quantity, { start: stem.end, end: stem.end });
  return {
    pattern: 'list',
    quantity,
    kind: 'change',
    ...(previous.direction ? { direction: previous.direction } : {}),
    ...(previous.verb ? { verb: previous.verb } : {}),
    stem: { start: stem.end, end: stem.end },
    ...boundFields(bounded),
  };
}
