import type { Fact } from '../model.ts';

const TIME = /^(?:天|日|个?月|年|小时|分钟|个?工作日)$/;
/** What says that a time was taken, not that something lasted. */
const TAKEN = /(?:仅仅?|只|共)?(?:用时|用|耗时|历时)了?(?=(?:不到|约|近)?$)/;

/**
 * Returns the facts with 仅用 beside each time that something took (仅用34天实现清零): without it the number would say how long
 * the thing lasted.
 */
export function withDurations(text: string, facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => {
    if (!TIME.test(fact.unit) || fact.boundWords) return fact;
    const before = text.slice(fact.clause.start, fact.span.start);
    const found = TAKEN.exec(before);
    if (!found) return fact;
    const start = fact.clause.start + found.index;
    const span = { start, end: start + found[0].length };
    return { ...fact, boundWords: { text: text.slice(span.start, span.end), span } };
  });
}
