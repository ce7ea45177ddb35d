import type { Fact, Phrase, Span } from '../../model.ts';
import {
  around,
  groupBy,
  overlap,
  partedAtPauses,
  pauseBetween,
  type Candidate,
  type Rule,
} from '../candidate.ts';
import { isOneOfBreakdown } from '../breakdown.ts';
import { isDigest } from '../budget.ts';
import { compress } from '../compress.ts';
import { draw, type Drawn } from '../figure.ts';
import type { Passage } from '../passage.ts';
import { phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import { headlines } from '../headlines.ts';
import { isShowable } from '../showable.ts';
import { isMessage, titleOfFacts } from '../title.ts';
import { isRemark } from './ranks.ts';

const MOST = 6;
/** How many statements find room beside so many figures. */
const ASIDES: Readonly<Record<number, number>> = { 1: 3, 2: 2, 3: 2, 4: 2, 5: 1 };

/** Figures set large: lists that belong together lead, the others stand as equals, at most six on a slide. */
export const figures: Rule = {
  name: 'figures',
  propose(source, passage, free) {
    const shown = free.filter(
      (fact) =>
        isShowable(source, fact) &&
        !isOneOfBreakdown(source, fact) &&
        !(fact.kind === 'rank' && isRemark(source, fact)),
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
      free,
    );
    return saidOnce([
      ...lists.map((list) => candidateOf(source, passage, drawnOf(source, list, list), isLed(list))),
      ...(isDigest(source, passage)
        ? partedAtPauses(withWholes(others), MOST, pauseIn(source))
        : [weightiest(source, passage, others)]
      )
        .filter((some) => some.length > 0)
        .map((some) => candidateOf(source, passage, some, some.length === 1)),
    ]);
  },
};

/** What stands beside the figures of one slide stands not beside those of the next too. */
function saidOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const said = new Set<string>();
  return candidates.map((candidate) => {
    const { content } = candidate;
    if (content.type !== 'figures') return candidate;
    const asides = content.asides.filter((aside) => !said.has(textOf(aside)));
    for (const aside of asides) said.add(textOf(aside));
    return { ...candidate, content: { ...content, asides } };
  });
}

/**
 * As many as one slide holds, those of main indicators before others, in the report's order: of one paragraph, where
 * there are more and no heading says of what all of them are.
 */
function weightiest(source: Source, { section }: Passage, all: readonly Drawn[]): readonly Drawn[] {
  const heading = section.heading && phraseOf(source, section.heading.said.span);
  const drawn = all.length <= MOST || (heading && isMessage(heading)) ? all : ofFullest(source, all);
  const best = new Set(drawn.toSorted((a, b) => headlines(b.facts) - headlines(a.facts)).slice(0, MOST));
  return withWholes(drawn.filter((one) => best.has(one)));
}

const FEWEST_OF_PARAGRAPH = 3;

/** What the paragraph says that says most, with the main indicators of the others. */
function ofFullest({ report }: Source, drawn: readonly Drawn[]): readonly Drawn[] {
  const start = ({ figure }: Drawn): number => report.text.lastIndexOf('\n', figure.fact.span.start);
  const main = ({ facts }: Drawn): boolean => headlines(facts) > 0;
  const paragraphs = [...groupBy(drawn, (one) => String(start(one))).values()];
  const weight = (own: readonly Drawn[]): number => own.filter(main).length * 2 + Math.min(own.length, MOST);
  const [fullest = []] = paragraphs.toSorted((a, b) => weight(b) - weight(a));
  const kept = drawn.filter((one) => fullest.includes(one) || main(one));
  return kept.length < FEWEST_OF_PARAGRAPH ? drawn : kept;
}

/** 其中企业 stands only behind what it is of. */
const withWholes = (drawn: readonly Drawn[]): readonly Drawn[] =>
  drawn.filter(
    ({ figure: { name, fact } }, index) =>
      !textOf(name).startsWith('其中') ||
      drawn.slice(0, index).some(({ figure: { fact: whole } }) => isWholeOf(whole, fact)),
  );

const pauseIn =
  ({ report }: Source) =>
  ({ figure: before }: Drawn, { figure: next }: Drawn): number =>
    pauseBetween(report.text, before.fact.span, next.fact.span);

const isWholeOf = (whole: Fact, part: Fact): boolean =>
  whole.unit === part.unit && whole.sentence.start === part.sentence.start && whole.value > part.value;

/** The first of a list leads where it is the largest. */
const isLed = (list: readonly Fact[]): boolean =>
  list.slice(1).every((fact) => fact.unit === list[0]?.unit && fact.value < list[0].value);

/** Each figure with its growth beside it; what stands beside a figure is no figure of its own. */
function drawnOf(source: Source, facts: readonly Fact[], free: readonly Fact[]): readonly Drawn[] {
  const taken = new Set<Fact>();
  const all = facts.flatMap((fact) => {
    if (taken.has(fact)) return [];
    const drawn = draw(
      source,
      fact,
      free.filter((other) => !taken.has(other)),
    );
    for (const own of drawn.facts) taken.add(own);
    return [drawn];
  });
  return withoutNamesakes(all);
}

/**
 * Numbers of one unit under one name contradict each other to whoever sees them side by side; of 1.3万户小微企业获得首贷274亿元
 * the first number alone stands for what the title says of both.
 */
function withoutNamesakes(drawn: readonly Drawn[]): readonly Drawn[] {
  const names = groupBy(drawn, ({ figure: { name, fact } }) => `${textOf(name)} ${fact.kind === 'rank'}`);
  return [...names.values()].flatMap((group) => {
    const units = new Set(group.map(({ figure }) => figure.fact.unit));
    return units.size === group.length ? group.slice(0, 1) : [];
  });
}

function candidateOf(source: Source, passage: Passage, drawn: readonly Drawn[], lead: boolean): Candidate {
  const [first, ...others] = drawn.map(({ figure }) => figure);
  if (!first) throw new Error('a group of figures is never empty');
  const facts = [...new Set(drawn.flatMap((one) => one.facts))];
  const at = around(drawn.map(({ figure }) => figure.fact.span));
  const most = lead && drawn.length > 1 ? 0 : (ASIDES[drawn.length] ?? 0);
  const asides = asidesOf(source, passage, at, most);
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
    weight:
      (drawn.length > 2 ? 7 : drawn.length === 2 ? 5.9 : 4) + drawn.length / 10 + headlines(facts) * 0.3,
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
    .filter(({ span, facts }) => facts.every((fact) => !isShowable(source, fact)) && overlap(span, near))
    .filter(({ span }) => !overlap(span, at) || span.start > at.start)
    .filter(({ span }) => !/^\d{4}年\d/.test(source.report.text.slice(span.start, span.start + 7)))
    .toSorted((a, b) => b.facts.length - a.facts.length)
    .flatMap(({ span, facts }) => {
      const phrase = compress(source, span, 32);
      const own = new Set<string>(facts.map(({ id }) => id));
      const whole = phrase?.every((run) => run.type !== 'figure' || own.has(run.fact));
      return phrase && whole && widthOf(phrase) >= 8 ? [{ phrase, span }] : [];
    })
    .slice(0, most)
    .toSorted((a, b) => a.span.start - b.span.start);
}
