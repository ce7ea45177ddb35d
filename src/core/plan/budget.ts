import { lengthOf, type Passage } from './passage.ts';
import type { Source } from './phrase.ts';
import { isShowable } from './showable.ts';

/**
 * Characters of prose a slide: one for 400-600 in a long report, closer in a short one (checklist 17); with less than
 * `least` a slide would be filler, however many figures stand in it.
 */
const A_SLIDE = [
  { upTo: 4000, characters: 240, least: 200 },
  { upTo: 9000, characters: 400, least: 230 },
  { upTo: Infinity, characters: 580, least: 300 },
] as const;
const FIGURES_A_SLIDE = 8;
/** A digest says a thing in every line; each thing gets its slide. */
const DIGEST = 4000;

/** How many slides a passage may have. */
export function budgetOf(source: Source, passage: Passage): number {
  const length = lengthOf(passage.statements);
  const whole = source.report.text.length;
  const { characters, least } = A_SLIDE.find(({ upTo }) => whole <= upTo) ?? A_SLIDE[2];
  const facts = passage.statements.flatMap((statement) =>
    statement.facts.filter((fact) => isShowable(source, fact)),
  );
  const byFigures = Math.min(Math.ceil(facts.length / FIGURES_A_SLIDE), Math.round(length / least));
  return Math.max(1, Math.round(length / characters - 0.1), byFigures);
}

/** Whether a passage is a digest's: a keyword or a panel, of which nothing is left out. */
export const isDigest = (source: Source, { section }: Passage): boolean =>
  source.report.text.length < DIGEST && (section.role === 'keyword' || section.role === 'panel');
