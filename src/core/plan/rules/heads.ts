import { type Rule } from '../candidate.ts';
import { phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import type { Passage } from '../passage.ts';
import { isMessage, titleOfWords } from '../title.ts';
import type { Phrase } from '../../model.ts';

/** The headings of short sections that were joined, as points. */
export const heads: Rule = {
  name: 'heads',
  propose(source, passage) {
    const title = titleOf(source, passage);
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

function titleOf(source: Source, passage: Passage): Phrase | undefined {
  const { heading } = passage.section;
  const headed = heading && phraseOf(source, heading.said.span);
  if (headed && isMessage(headed)) return headed;
  return titleOfWords(
    source,
    heading?.said.span,
    passage.statements.map(({ span }) => span),
  )?.title;
}
