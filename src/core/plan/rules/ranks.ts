import type { Fact } from '../../model.ts';
import { around, type Rule } from '../candidate.ts';
import { nameOf } from '../name.ts';
import type { Source } from '../phrase.ts';
import { rankedBy } from '../rank-beside.ts';
import { isShowable } from '../showable.ts';
import { titleOfFacts } from '../title.ts';

const MOST = 5;

/** Places in an order that no other figure carries as its remark: two and more are shown as places. */
export const ranks: Rule = {
  name: 'ranks',
  propose(source, _passage, free) {
    const places = free
      .filter((fact) => fact.kind === 'rank' && !isRemark(source, fact) && isShowable(source, fact))
      .slice(0, MOST);
    const [first, second, ...others] = places;
    if (!first || !second) return [];
    const figures = [second, ...others].map((fact) => ({ fact, name: nameOf(source, fact) }));
    return [
      {
        content: {
          type: 'ranks',
          title: titleOfFacts(source, places),
          ranks: [{ fact: first, name: nameOf(source, first) }, ...figures],
        },
        weight: 8.5,
        facts: places,
        at: around(places.map((fact) => fact.span)),
      },
    ];
  },
};

/** A rank that stands beside the figure that it ranks. */
export const isRemark = (source: Source, rank: Fact): boolean => rankedBy(source, rank).length > 0;
