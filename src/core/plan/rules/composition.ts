import type { Fact, Phrase, Whole } from '../../model.ts';
import { around, type Rule } from '../candidate.ts';
import { furniture, wordsOf } from '../phrase.ts';
import { titleOfFacts } from '../title.ts';

/** 三次产业结构由6.9∶53.4∶39.7调整为7.3∶45.2∶47.5: one or two wholes and their parts. */
export const composition: Rule = {
  name: 'composition',
  propose(source, _passage, free) {
    const parts = free.filter((fact) => fact.part);
    return [...groupBy(parts, (fact) => fact.together ?? '').values()].flatMap((facts) => {
      const from = facts.filter((fact) => fact.part?.end === 'from');
      const to = facts.filter((fact) => fact.part?.end !== 'from');
      const wholes = [from, to].filter((whole) => whole.length > 1).map(wholeOf);
      const [first, ...others] = wholes;
      if (!first) return [];
      return [
        {
          content: {
            type: 'composition',
            title: titleOfFacts(source, facts),
            unit: '%',
            wholes: [first, ...others],
          },
          weight: 10,
          facts,
          at: around(facts.map((fact) => fact.span)),
        },
      ];
    });

    function wholeOf(facts: readonly Fact[]): Whole {
      return {
        name: periodOf(facts),
        parts: facts.map((fact) => ({ fact, name: [furniture(fact.part?.name ?? '')] })),
      };
    }

    function periodOf(facts: readonly Fact[]): Phrase {
      const [first] = facts;
      if (!first?.period || first.part?.end === 'to') return [];
      const at = source.report.text.lastIndexOf(first.period, first.span.start);
      return at < 0 ? [] : wordsOf(source.report, { start: at, end: at + first.period.length });
    }
  },
};

/** Groups in the order in which their first members stand. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
