import { headingOver } from '../evidence/headings.ts';
import type { Content, Fact, FactId, Figure, Phrase, Said } from '../model.ts';
import { draw } from '../plan/figure.ts';
import { furniture, phraseOf, wordsOf, type Source } from '../plan/phrase.ts';

/** A slide that answers a question: what the report states of an indicator. */
export interface AskedContent {
  readonly content: Content;
  /** The sentences that state it. */
  readonly notes: readonly Said[];
}

/** More figures than this are read by nobody on one slide; the notes have the sentences of all. */
const most = 8;

/** Returns the slide of some facts of one indicator, in reading order; nothing where there is none of them. */
export function askedContent(source: Source, ids: readonly FactId[]): AskedContent | undefined {
  const facts = source.facts.filter(({ id }) => ids.includes(id));
  const [first, ...others] = facts.slice(0, most);
  if (!first) return undefined;
  const isApart = new Set(facts.map((fact) => headingOver(source.report, fact.span)?.span.start)).size > 1;
  const figure = (fact: Fact): Figure =>
    isApart ? withHeading(source, fact) : draw(source, fact, []).figure;
  return {
    content: {
      type: 'figures',
      title: titleOf(source, first),
      figures: [figure(first), ...others.map(figure)],
      asides: [],
    },
    notes: sentencesOf(source, facts),
  };
}

function titleOf({ report }: Source, { indicatorSpans }: Fact): Phrase {
  return indicatorSpans.flatMap((span, index) => [
    ...(index > 0 ? [furniture('、')] : []),
    ...wordsOf(report, span),
  ]);
}

/** Figures from different parts of the report say which part: what is done and what is to be done must not be mixed up. */
function withHeading(source: Source, fact: Fact): Figure {
  const { figure } = draw(source, fact, []);
  const heading = headingOver(source.report, fact.span);
  if (!heading) return figure;
  return { ...figure, name: [...phraseOf(source, heading.span), furniture(' · '), ...figure.name] };
}

function sentencesOf({ report }: Source, facts: readonly Fact[]): readonly Said[] {
  const spans = new Map(facts.map(({ sentence }) => [sentence.start, sentence]));
  return [...spans.values()].map((span) => ({ text: report.text.slice(span.start, span.end), span }));
}
