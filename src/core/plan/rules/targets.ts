import type { Figure } from '../../model.ts';
import { type Rule } from '../candidate.ts';
import { compress } from '../compress.ts';
import { figureOf } from '../describe.ts';
import { splitAt } from '../passages.ts';
import { factsIn, widthOf } from '../phrase.ts';
import { titleOfFacts } from '../title.ts';

/** The sentence that names the main targets, its items with numbers in a table, those without beside it. */
export const targets: Rule = {
  name: 'targets',
  propose(source, passage, free) {
    const { text } = source.report;
    return passage.statements.flatMap(({ span }) => {
      if (!/(?:预期目标|主要目标|目标)(?:是|为|：|:|建议)/.test(text.slice(span.start, span.end))) return [];
      const facts = factsIn(free, span).filter((fact) => fact.modality === 'target' && fact.kind !== 'from');
      const [first, ...others] = facts.map((fact): Figure => figureOf(source, fact)).slice(0, 8);
      if (!first || others.length < 2) return [];
      const asides = splitAt(text, span, /[，,；;]/)
        .filter(
          (clause) =>
            factsIn(source.facts, clause).length === 0 && !/目标/.test(text.slice(clause.start, clause.end)),
        )
        .map((clause) => compress(source, clause, 30))
        .filter((phrase) => phrase !== undefined)
        .filter((phrase) => widthOf(phrase) >= 6)
        .slice(0, 4);
      return [
        {
          content: {
            type: 'targets',
            title: titleOfFacts(source, facts.slice(0, 1)),
            targets: [first, ...others],
            asides,
          },
          weight: 12,
          facts: facts.slice(0, 8),
          at: span,
        },
      ];
    });
  },
};
