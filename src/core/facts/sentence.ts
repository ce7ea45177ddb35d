import type { Span } from '../model.ts';
import { boundOf, withSharedBounds } from './bound.ts';
import { quantitiesIn } from './numbers/index.ts';
import type { Quantity } from './numbers/quantity.ts';
import { isRange } from './numbers/range.ts';
import { clausesIn } from './passage.ts';
import { readingOf } from './patterns/index.ts';
import type { Reading } from './patterns/pattern.ts';
import { ranksIn, type Rank } from './patterns/rank.ts';

/** A figure of a sentence, read but not yet named. */
export type Statement =
  | { readonly type: 'quantity'; readonly reading: Reading; readonly clause: Span }
  | { readonly type: 'rank'; readonly rank: Rank; readonly clause: Span };

type Found =
  | { readonly type: 'quantity'; readonly span: Span; readonly quantity: Quantity }
  | { readonly type: 'rank'; readonly span: Span; readonly rank: Rank };

/** Reads the quantities and ranks of a sentence in order. */
export function statementsIn(text: string, sentence: Span): readonly Statement[] {
  const clauses = clausesIn(text, sentence);
  const statements: Statement[] = [];
  let [at, before] = [0, 0];
  let previous: Reading | undefined;
  for (const found of foundIn(text, sentence)) {
    while ((clauses[at + 1]?.start ?? Infinity) <= found.span.start) at++;
    const clause = clauses[at] ?? sentence;
    if (found.type === 'rank') statements.push({ type: 'rank', rank: found.rank, clause });
    else {
      const stem = stemOf(text, clause, before, found.span.start);
      const reading = readAt(text, found.quantity, clause, stem, previous);
      if (reading) statements.push({ type: 'quantity', reading, clause });
      previous = reading ?? previous;
    }
    before = found.span.end;
  }
  return boundsShared(text, statements);
}

/** Quantities and ranks in the order of the text; a number within a rank is not read twice. */
function foundIn(text: string, sentence: Span): readonly Found[] {
  const ranks = ranksIn(text, sentence).map((rank): Found => ({ type: 'rank', span: rank.span, rank }));
  const quantities = quantitiesIn(text, sentence).map((quantity): Found => ({
    type: 'quantity',
    span: quantity.span,
    quantity,
  }));
  const all = [...ranks, ...quantities].toSorted((a, b) => a.span.start - b.span.start || rankFirst(a, b));
  return all.filter((found, index) => {
    if (found.type === 'rank') return true;
    const beside = [all[index - 1], all[index + 1]];
    return !beside.some(
      (other) =>
        other?.type === 'rank' && other.span.start < found.span.end && found.span.start < other.span.end,
    );
  });
}

const rankFirst = (a: Found, b: Found): number => Number(a.type !== 'rank') - Number(b.type !== 'rank');

/** As far behind a number as patterns look, in characters. */
const REACH = 24;

function readAt(
  text: string,
  quantity: Quantity,
  clause: Span,
  whole: Span,
  previous: Reading | undefined,
): Reading | undefined {
  const { stem, ...bound } = boundOf(text, quantity, whole);
  return readingOf(quantity, {
    text,
    clause,
    stem,
    words: text.slice(stem.start, stem.end),
    bound,
    behind: text.slice(quantity.span.end, quantity.span.end + REACH),
    ...(previous ? { previous } : {}),
  });
}

/** The words between the figure before, with what bounds it from behind, and the quantity. */
function stemOf(text: string, clause: Span, before: number, end: number): Span {
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

/** Lists of 分别 and ranges share their bound. */
function boundsShared(text: string, statements: readonly Statement[]): readonly Statement[] {
  const readings = statements.flatMap((statement) =>
    statement.type === 'quantity' ? [{ ...statement.reading, clause: statement.clause }] : [],
  );
  const shared = withSharedBounds(readings, (first, second) => isListed(text, first.clause, first, second));
  let next = 0;
  return statements.map((statement) => {
    if (statement.type === 'rank') return statement;
    const bound = shared[next++]?.bound;
    return bound === statement.reading.bound || !bound
      ? statement
      : { ...statement, reading: { ...statement.reading, bound } };
  });
}

/** Whether two numbers follow each other in a list of 分别, or are the ends of a range. */
function isListed(text: string, clause: Span, first: Reading, second: Reading): boolean {
  if (first.quantity.unit !== second.quantity.unit) return false;
  const [from, to] = [first.quantity.span.end, second.quantity.span.start];
  if (isRange(text, from, to)) return true;
  return (
    /^(?:以上|以下|以内|左右|上下)?[、和及与]$/.test(text.slice(from, to)) &&
    /分别|依次/.test(text.slice(clause.start, first.quantity.span.start))
  );
}

export const spanOf = (statement: Statement): Span =>
  statement.type === 'rank' ? statement.rank.span : statement.reading.quantity.span;
