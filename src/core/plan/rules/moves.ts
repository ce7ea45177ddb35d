import type { Fact, Move } from '../../model.ts';
import { simplified } from '../../facts/simplified.ts';
import { around, evenly, groupBy, type Candidate, type Rule } from '../candidate.ts';
import { moveOf } from '../move.ts';
import { type Source, textOf } from '../phrase.ts';
import { titleOfFacts } from '../title.ts';

/** Amounts farther apart than this cannot be read on one axis. */
const WIDEST_SPREAD = 12;
const MOST = 4;
/** In longer reports single moves of several units are listed together, each on its own line. */
const DIGEST = 4000;

/** 由65%提升到78%: what went from somewhere to somewhere, those of one unit on one scale. */
export const moves: Rule = {
  name: 'moves',
  propose(source, _passage, free) {
    const pairs = groupBy(
      free.filter((fact) => fact.kind === 'from' || fact.kind === 'to'),
      (fact) => fact.together ?? fact.id,
    );
    const found = [...pairs.values()].flatMap((pair) => {
      const from = pair.find((fact) => fact.kind === 'from');
      const to = pair.find((fact) => fact.kind === 'to');
      const move = from && to && pair.length === 2 ? moveOf(source, from, to) : undefined;
      return move && isNamed(move) ? [move] : [];
    });
    const groups = [...groupBy(found, ({ to }) => to.unit).values()]
      .flatMap(onOneScale)
      .flatMap((group) => evenly(group, MOST));
    const listed = source.report.text.length > DIGEST;
    const single = groups
      .filter((group) => listed && group.length === 1 && group[0]?.to.unit !== '位')
      .flat();
    const rest = groups.filter((group) => !group.some((move) => single.includes(move)));
    return [...rest, ...evenly(single, MOST)].map((group) => candidateOf(source, group));
  },
};

/** 这一比重 does not say of what. */
const isNamed = ({ name }: Move): boolean => !/^(?:这|该|此|其)|[却也均都]$/.test(simplified(textOf(name)));

/** Percentages share a scale; amounts only where they are of like size. */
function onOneScale(moves: readonly Move[]): readonly (readonly Move[])[] {
  if (moves[0]?.to.unit === '%') return [moves];
  const groups: Move[][] = [];
  for (const move of moves) {
    const group = groups.find((members) => isNear([...members, move]));
    if (group) group.push(move);
    else groups.push([move]);
  }
  return groups;
}

function isNear(moves: readonly Move[]): boolean {
  const values = moves.flatMap(({ from, to }) => [from.value, to.value]);
  const least = Math.min(...values);
  return least > 0 && Math.max(...values) / least <= WIDEST_SPREAD;
}

function candidateOf(source: Source, group: readonly Move[]): Candidate {
  const [first, ...others] = group;
  if (!first) throw new Error('a group of moves is never empty');
  const facts = group.flatMap(({ from, to }): readonly Fact[] => [from, to]);
  const ends = group.map(({ to }) => to);
  return {
    content: {
      type: 'moves',
      title: titleOfFacts(source, ends, first.name),
      moves: [first, ...others],
    },
    weight: group.length > 1 ? 9.5 : 7.5,
    facts,
    at: around(facts.map((fact) => fact.span)),
  };
}
