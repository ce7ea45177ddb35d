import type { Fact } from '../model.ts';
import { typeset } from './typeset.ts';

/**
 * Returns the facts with each range (6%—6.5%, 3至5个) as one: printed as the report prints it, of the value of its lower end,
 * by which it is compared and drawn. Its upper end stays within it.
 */
export function withRanges(text: string, facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact, index) => {
    if (!isRangeEnd(fact)) return [fact];
    const next = facts[index + 1];
    if (next?.together === fact.together && next) return [rangeOf(text, fact, next)];
    return facts[index - 1]?.together === fact.together ? [] : [fact];
  });
}

const isRangeEnd = ({ together }: Fact): boolean => together?.startsWith('b') === true;

function rangeOf(text: string, lower: Fact, upper: Fact): Fact {
  const span = { start: lower.span.start, end: upper.span.end };
  const printed = typeset(text, span).replace(/\s+/g, '');
  const bare = lower.span.end === lower.digits.span.end && lower.printed === lower.digits.text;
  const end = bare ? upper.digits.span.end : span.end;
  const { bound, boundWords } = upper;
  return {
    ...withoutBound(lower),
    span,
    printed,
    digits: {
      text: typeset(text, { start: span.start, end }).replace(/\s+/g, ''),
      span: { start: span.start, end },
    },
    ...(bound ? { bound } : {}),
    ...(boundWords ? { boundWords } : {}),
    upper,
  };
}

/** The words that bound a range stand behind its upper end. */
function withoutBound(fact: Fact): Fact {
  const { bound: _bound, boundWords: _words, together: _together, ...rest } = fact;
  return rest;
}
