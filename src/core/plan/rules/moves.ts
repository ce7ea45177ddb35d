import type { Fact, Move } from '../../model.ts';
import { around, evenly, type Candidate, type Rule } from '../candidate.ts';
import { moveOf } from '../describe.ts';
import { titleOfFacts } from '../title.ts';
import type { Source } from '../phrase.ts';
import { groupBy } from './composition.ts';

/** 由65%提升到78%: what went from somewhere to somewhere, those of one unit on one scale. */
export const moves: Rule = {
  name: 'moves',
  propose(source, _passage, free) {
    const pairs = [
      ...groupBy(
        free.filter((fact) => fact.kind === 'from' || fact.kind === 'to'),
        (fact) => fact.together ?? fact.id,
      ).values(),
    ];
    const found = pairs.flatMap((pair) => {
      const from = pair.find((fact) => fact.kind === 'from');
      const to = pair.find((fact) => fact.kind === 'to');
      const move = from && to ? moveOf(source, from, to) : undefined;
      return move ? [move] : [];
    });
    return [...groupBy(found, (move) => move.to.unit).values()].flatMap((group) =>
      evenly(group, 4).map((some) => candidateOf(source, some)),
    );
  },
};

function candidateOf(source: Source, group: readonly Move[]): Candidate {
  const [first, ...others] = group;
  const facts = group.flatMap(({ from, to }): readonly Fact[] => [from, to]);
  if (!first) throw new Error('a group of moves is never empty');
  return {
    content: {
      type: 'moves',
      title: titleOfFacts(
        source,
        group.map(({ to }) => to),
      ),
      moves: [first, ...others],
    },
    weight: group.length > 1 ? 9.5 : 8,
    facts,
    at: around(facts.map((fact) => fact.span)),
  };
}
