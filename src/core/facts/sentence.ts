import type { Span } from '../model.ts';
import { boundOf } from './bound.ts';
import { boundFields } from './patterns/change.ts';
import { clausesIn } from './passage.ts';
import { patterns } from './patterns/index.ts';
import type { Reading } from './patterns/pattern.ts';
import { quantitiesIn } from './numbers/index.ts';
import type { Quantity } from './numbers/quantity.ts';
import { isRange } from './numbers/range.ts';
import { ranksIn, type Rank } from './patterns/rank.ts';

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
    const stem = stemOf(text, clause, quantity, [
      ...quantities.slice(Math.max(0, index - 1), index),
      ...ranks,
    ]);
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
  const bounded = sharedBounds(text, readings);
  const ranked = ranks.map((rank): Statement => ({ type: 'rank', rank, clause: clauseAt(rank.span.start) }));
  return [...bounded, ...ranked].toSorted((a, b) => spanOf(a).start - spanOf(b).start);
}

/**
 * 分别增长10%、11%左右 · 分别超过6万元、3万元: the bound of one of a list, or of a range, is of all that have none. Its words stand
 * elsewhere, so that only the one beside them has them.
 */
function sharedBounds(text: string, statements: readonly Statement[]): readonly Statement[] {
  const shared = [...statements];
  const spread = (from: number, step: 1 | -1): void => {
    const first = shared[from];
    if (first?.type !== 'quantity' || !first.reading.boundWords || !first.reading.bound) return;
    const { bound, boundWords, quantity } = first.reading;
    if (boundWords.start >= quantity.span.end !== (step === -1)) return;
    for (let index = from + step; ; index += step) {
      const [one, next] = [shared[index - step], shared[index]];
      if (one?.type !== 'quantity' || next?.type !== 'quantity' || next.reading.bound) return;
      const [before, after] = step === 1 ? [one, next] : [next, one];
      if (!isListed(text, before.clause, before.reading, after.reading)) return;
      shared[index] = { ...next, reading: { ...next.reading, bound } };
    }
  };
  for (let index = 0; index < shared.length; index++) {
    spread(index, -1);
    spread(index, 1);
  }
  return shared;
}

/** Whether two numbers follow each other in a list of 分别, or are the ends of a range. */
function isListed(text: string, clause: Span, first: Reading, second: Reading): boolean {
  if (first.quantity.unit !== second.quantity.unit) return false;
  const [from, to] = [first.quantity.span.end, second.quantity.span.start];
  if (isRange(text, from, to)) return true;
  return (
    /^[、和及与]$/.test(text.slice(from, to)) &&
    /分别|依次/.test(text.slice(clause.start, first.quantity.span.start))
  );
}

export const spanOf = (statement: Statement): Span =>
  statement.type === 'rank' ? statement.rank.span : statement.reading.quantity.span;

/** The words between the figure before, with what bounds it from behind, and the quantity. */
function stemOf(
  text: string,
  clause: Span,
  quantity: Quantity,
  others: readonly { readonly span: Span }[],
): Span {
  const end = quantity.span.start;
  const before = others.reduce((last, { span }) => (span.end <= end ? Math.max(last, span.end) : last), 0);
  if (before <= clause.start) return { start: clause.start, end };
  const bounds =
    /^(?:以上|以下|以内|之内|左右|上下)(?=[、和及与）)])/.exec(text.slice(before, end))?.[0].length ?? 0;
  return { start: itemStart(text, before + bounds, end), end };
}

/** 700万吨露天矿完工、亘富200万吨煤矿开工: the noun behind the number before, up to the mark of the list, is not of this one. */
function itemStart(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  if (/分别|依次|合计|共/.test(words)) return start;
  if (/^[^、，,].*(?:和|与|及|以及)$/.test(words)) return end;
  const mark = words.indexOf('、');
  return mark > 1 ? start + mark : start;
}

/** 增长618%、227%、28%: a number that only a list mark parts from the one before is said of the same verb. */
function listed(
  text: string,
  quantity: Quantity,
  stem: Span,
  previous: Reading | undefined,
): Reading | undefined {
  if (!previous || previous.quantity.unit !== quantity.unit) return undefined;
  const ranged = isRange(text, previous.quantity.span.end, quantity.span.start) && previous.kind !== 'from';
  const joined = /^(?:以上|左右)?[、和及与]$/.test(text.slice(stem.start, stem.end).trim());
  if (!ranged && !(joined && previous.kind !== 'level')) return undefined;
  const bounded = boundOf(text, quantity, { start: stem.end, end: stem.end });
  return {
    pattern: ranged ? 'range' : 'list',
    quantity,
    kind: previous.kind,
    ...(ranged ? { continues: true as const } : {}),
    ...(previous.direction ? { direction: previous.direction } : {}),
    ...(previous.verb ? { verb: previous.verb } : {}),
    stem: { start: stem.end, end: stem.end },
    ...boundFields(bounded),
  };
}
