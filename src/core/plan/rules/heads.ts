import { type Rule } from '../candidate.ts';
import { phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import type { Passage } from '../passage.ts';
import { isShowable } from '../showable.ts';
import { isMessage, titleOfFacts, titleOfWords } from '../title.ts';
import type { Phrase } from '../../model.ts';

/** The headings of short sections that were joined, as points. */
export const heads: Rule = {
  name: 'heads',
  propose(source, passage, free) {
    const title = titleOf(source, passage, free);
    const points = passage.heads
      .map(({ said }) => phraseOf(source, said.span))
      .filter((phrase) => widthOf(phrase) <= 40 && (!title || textOf(phrase) !== textOf(title)));
    const [first] = passage.statements;
    if (passage.heads.length < 2 || points.length < 2 || !title || !first) return [];
    return [
      {
        content: { type: 'points', title, points },
        weight: 9.2,
        facts: [],
        at: { start: first.span.start, end: first.span.start + 1 },
      },
    ];
  },
};

function titleOf(
  source: Source,
  passage: Passage,
  free: readonly import('../../model.ts').Fact[],
): Phrase | undefined {
  const { heading } = passage.section;
  const headed = heading && phraseOf(source, heading.said.span);
  const lead = free.filter((fact) => isShowable(source, fact)).slice(0, 1);
  const figured = lead.length > 0 ? titleOfFacts(source, lead) : [];
  if (figured.length > 0) return figured;
  if (headed && isMessage(headed)) return headed;
  return titleOfWords(
    source,
    heading?.said.span,
    passage.statements.map(({ span }) => span),
  )?.title;
}
