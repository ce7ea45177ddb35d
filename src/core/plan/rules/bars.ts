import type { Fact, Figure, Phrase } from '../../model.ts';
import { around, evenly, type Rule } from '../candidate.ts';
import { figureOf } from '../describe.ts';
import { phraseOf, type Source } from '../phrase.ts';
import { titleOfFacts } from '../title.ts';
import { groupBy } from './composition.ts';

/** Rates of change of one unit, period and base stated side by side: bars from zero, each with its rank where one is said. */
export const bars: Rule = {
  name: 'bars',
  propose(source, passage, free) {
    const rates = free.filter((fact) => fact.kind === 'change' && fact.unit === '%' && !fact.part);
    const comparable = groupBy(rates, (fact) =>
      [
        fact.period ?? '',
        fact.base?.replace(/同比|比上年|比去年/, '') ?? '',
        fact.modality === 'target' ? 'target' : '',
      ].join('|'),
    );
    const least = passage.section.role === 'panel' ? 3 : 4;
    return [...comparable.values()]
      .filter((group) => group.length >= least)
      .flatMap((group) =>
        evenly(group, 8).flatMap((some) => {
          const figures = some.map((fact) => withRank(source, fact));
          const [first, second, ...others] = figures;
          if (!first || !second) return [];
          const ranks = figures.flatMap((figure) => figure.ranks);
          return [
            {
              content: {
                type: 'bars' as const,
                title: titleOfFacts(source, leading(some, ranks)),
                bars: [first.figure, second.figure, ...others.map(({ figure }) => figure)] as const,
              },
              weight: 9,
              facts: [...some, ...ranks],
              at: around(some.map((fact) => fact.span)),
            },
          ];
        }),
      );
  },
};

/** What stands first in an order leads the title. */
const leading = (facts: readonly Fact[], ranks: readonly Fact[]): readonly Fact[] => {
  const ranked = facts.filter((fact) => ranks.some((rank) => covers(rank, fact)));
  return ranked.length > 0 ? ranked : facts.slice(0, 2);
};

const covers = (rank: Fact, fact: Fact): boolean =>
  rank.indicatorSpans.some((span) =>
    fact.indicatorSpans.some((own) => own.start === span.start && own.end === span.end),
  );

interface Ranked {
  readonly figure: Figure;
  readonly ranks: readonly Fact[];
}

/** A figure with the rank that the report gives it, as a remark. */
export function withRank(source: Source, fact: Fact): Ranked {
  const rank =
    fact.kind === 'rank'
      ? undefined
      : source.facts.find((other) => other.kind === 'rank' && covers(other, fact));
  return { figure: figureOf(source, fact, rank && remarkOf(source, rank)), ranks: rank ? [rank] : [] };
}

function remarkOf(source: Source, rank: Fact): Phrase {
  const scope = rank.rank?.scope ?? '';
  const at = source.report.text.lastIndexOf(scope, rank.span.start);
  return phraseOf(source, {
    start: scope && at >= rank.clause.start ? at : rank.span.start,
    end: rank.span.end,
  });
}
