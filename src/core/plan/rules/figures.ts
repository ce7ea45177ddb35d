import type { Fact, Phrase, Span } from '../../model.ts';
import { around, evenly, groupBy, overlap, type Candidate, type Rule } from '../candidate.ts';
import { compress } from '../compress.ts';
import { draw, type Drawn } from '../figure.ts';
import type { Passage } from '../passage.ts';
import { type Source, widthOf } from '../phrase.ts';
import { isShowable } from '../showable.ts';
import { titleOfFacts } from '../title.ts';
import { isRemark } from './ranks.ts';

const MOST = 6;

/** Figures set large: lists that belong together lead, the others stand as equals, at most six on a slide. */
export const figures: Rule = {
  name: 'figures',
  propose(source, passage, free) {
    const shown = free.filter(
      (fact) => isShowable(source, fact) && !(fact.kind === 'rank' && isRemark(source, fact)),
    );
    const lists = [
      ...groupBy(
        shown.filter((fact) => fact.together?.startsWith('d')),
        (fact) => fact.together ?? '',
      ).values(),
    ].filter((list) => list.length >= 2 && list.length <= 4);
    const listed = new Set(lists.flat());
    const others = drawnOf(
      source,
      shown.filter((fact) => !listed.has(fact)),
    );
    return [
      ...lists.map((list) => candidateOf(source, passage, drawnOf(source, list), isLed(list))),
      ...evenly(others, MOST).map((some) => candidateOf(source, passage, some, some.length === 1)),
    ];
  },
};

/** The first of a list leads where it is the largest. */
const isLed = (list: readonly Fact[]): boolean =>
  list.slice(1).every((fact) => fact.unit === list[0]?.unit && fact.value < list[0].value);

/** Each figure with its growth beside it; what stands beside a figure is no figure of its own. */
function drawnOf(source: Source, facts: readonly Fact[]): readonly Drawn[] {
  const taken = new Set<Fact>();
  return facts.flatMap((fact) => {
    if (taken.has(fact)) return [];
    const drawn = draw(source, fact, facts.filter((other) => !taken.has(other) && other.span.start > fact.span.start));
    for (const own of drawn.facts) taken.add(own);
    return [drawn];
  });
}

function candidateOf(
  source: Source,
  passage: Passage,
  drawn: readonly Drawn[],
  lead: boolean,
): Candidate {
  const [first, ...others] = drawn.map(({ figure }) => figure);
  if (!first) throw new Error('a group of figures is never empty');
  const facts = [...new Set(drawn.flatMap((one) => one.facts))];
  const at = around(drawn.map(({ figure }) => figure.fact.span));
  const asides = [1, 2, 5].includes(drawn.length) ? asidesOf(source, passage, at, drawn.length === 5 ? 1 : 2) : [];
  return {
    content: {
      type: 'figures',
      title: titleOfFacts(
        source,
        drawn.map(({ figure }) => figure.fact),
        first.name,
      ),
      figures: [first, ...others],
      ...(lead ? { lead: true as const } : {}),
      asides: asides.map(({ phrase }) => phrase),
    },
    weight: drawn.length > 2 ? 7 + drawn.length / 10 : drawn.length === 2 ? 5.9 : 4,
    facts,
    at,
    spans: asides.map(({ span }) => span),
  };
}

/** Statements without figures from the same stretch of the report, to stand beside the figures. */
function asidesOf(
  source: Source,
  passage: Passage,
  at: Span,
  most: number,
): readonly { readonly phrase: Phrase; readonly span: Span }[] {
  const near = { start: at.start - 120, end: at.end + 160 };
  return passage.statements
    .filter(({ span, facts }) => facts.length === 0 && overlap(span, near) && !overlap(span, at))
    .filter(({ span }) => !/^\d{4}年\d/.test(source.report.text.slice(span.start, span.start + 7)))
    .flatMap(({ span }) => {
      const phrase = compress(source, span, 32);
      const whole = phrase?.every((run) => run.type !== 'figure');
      return phrase && whole && widthOf(phrase) >= 8 ? [{ phrase, span }] : [];
    })
    .slice(0, most);
}
