import type { Fact, Phrase, Span } from '../../model.ts';
import { around, evenly, type Candidate, type Rule } from '../candidate.ts';
import { compress } from '../compress.ts';
import type { Passage } from '../passages.ts';
import { type Source, widthOf } from '../phrase.ts';
import { titleOfFacts } from '../title.ts';
import { withRank } from './bars.ts';
import { groupBy } from './composition.ts';

/** Figures set large: lists that belong together lead, the others stand as equals, at most six on a slide. */
export const figures: Rule = {
  name: 'figures',
  propose(source, passage, free) {
    const shown = free.filter((fact) => fact.kind !== 'from' && !fact.part && !isMinor(fact));
    const lists = [
      ...groupBy(
        shown.filter((fact) => fact.together?.startsWith('d')),
        (fact) => fact.together ?? '',
      ).values(),
    ].filter((list) => list.length >= 2 && list.length <= 4);
    const listed = new Set(lists.flat());
    const others = shown.filter((fact) => !listed.has(fact) && !isAttached(source, fact));
    return [
      ...lists.map((list) => candidateOf(source, passage, list, true)),
      ...evenly(others, 6).map((some) => candidateOf(source, passage, some, some.length === 1)),
    ];
  },
};

/** Counts that only announce a list say nothing when set large. */
const isMinor = (fact: Fact): boolean =>
  /方面|任务$|举措|原则|关系|大局/.test(fact.indicator) && fact.value < 13;

/** A rank that stands as a remark beside the figure that it ranks. */
const isAttached = (source: Source, fact: Fact): boolean =>
  fact.kind === 'rank' &&
  source.facts.some(
    (other) =>
      other.kind !== 'rank' &&
      other.indicatorSpans.some((span) => fact.indicatorSpans.some((own) => own.start === span.start)),
  );

function candidateOf(source: Source, passage: Passage, facts: readonly Fact[], lead: boolean): Candidate {
  const ranked = facts.map((fact) => withRank(source, fact));
  const [first, ...others] = ranked.map(({ figure }) => figure);
  if (!first) throw new Error('a group of figures is never empty');
  const at = around(facts.map((fact) => fact.span));
  const asides = facts.length === 5 || facts.length === 2 ? asidesOf(source, passage, at) : [];
  return {
    content: {
      type: 'figures',
      title: titleOfFacts(source, facts),
      figures: [first, ...others],
      ...(lead ? { lead: true as const } : {}),
      asides: asides.map(({ phrase }) => phrase),
    },
    weight: 4 + Math.min(facts.length, 6) * 0.6 + (lead && facts.length > 1 ? 1.5 : 0),
    facts: [...facts, ...ranked.flatMap(({ ranks }) => ranks)],
    at,
    spans: asides.map(({ span }) => span),
  };
}

/** A statement without figures from the same stretch of the report, to stand beside the figures. */
function asidesOf(
  source: Source,
  passage: Passage,
  at: Span,
): readonly { readonly phrase: Phrase; readonly span: Span }[] {
  return passage.statements
    .filter(
      ({ span, facts }) => facts.length === 0 && span.start >= at.start - 60 && span.end <= at.end + 120,
    )
    .flatMap(({ span }) => {
      const phrase = compress(source, span, 32);
      return phrase && widthOf(phrase) >= 8 ? [{ phrase, span }] : [];
    })
    .slice(0, 1);
}
