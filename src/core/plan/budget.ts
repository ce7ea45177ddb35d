import { lengthOf, type Passage } from './passage.ts';
import type { Source } from './phrase.ts';
import { isShowable } from './showable.ts';

/** Characters of prose a slide: one for 400-600 in a long report, closer in a short one (checklist 17). */
const A_SLIDE = [
  { upTo: 4000, characters: 220 },
  { upTo: 9000, characters: 360 },
  { upTo: Infinity, characters: 500 },
] as const;
/** Below this a slide a passage would be filler, however many figures stand in it. */
const LEAST = 170;
const FIGURES_A_SLIDE = 8;
/** A digest says a thing in every line; each thing gets its slide. */
const DIGEST = 4000;

/** How many slides a passage may have. */
export function budgetOf(source: Source, passage: Passage): number {
  const length = lengthOf(passage.statements);
  const whole = source.report.text.length;
  const characters = A_SLIDE.find(({ upTo }) => whole <= upTo)?.characters ?? 500;
  const facts = passage.statements.flatMap((statement) =>
    statement.facts.filter((fact) => isShowable(source, fact)),
  );
  const byFigures = Math.min(Math.ceil(facts.length / FIGURES_A_SLIDE), Math.round(length / LEAST));
  return Math.max(1, Math.round(length / characters - 0.1), byFigures);
}

/** Whether a passage is a digest's: a keyword or a panel, of which nothing is left out. */
export const isDigest = (source: Source, { section }: Passage): boolean =>
  source.report.text.length < DIGEST && (section.role === 'keyword' || section.role === 'panel');
