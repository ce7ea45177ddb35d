import { sentencesIn } from '../facts/passage.ts';
import type { Slide, Span } from '../model.ts';
import { overlap } from './candidate.ts';
import { compress } from './compress.ts';
import type { Statement } from './passage.ts';
import { factsIn, type Source, spansOf, textOf } from './phrase.ts';
import { choosePoints, WIDEST_BESIDE } from './rules/points.ts';
import { splitAt } from './split.ts';

/** Fewer do not say more than the sentence that is set large. */
const FEWEST = 3;
/** A clause that says what the one before is, or comes to, cannot stand for itself. */
const RESULT = /^(?:是|成为|为|以(?!前|后|上|下)|务求|旨在|力求)/;

/**
 * A sentence set large whose passage says more: where its long sentences part into clauses that can each stand for
 * themselves, they are its points.
 */
export function spelledOut(source: Source, slide: Slide): Slide {
  const { content } = slide;
  if (content.type !== 'quotation') return slide;
  const titled = spansOf(content.title);
  const statements = slide.notes
    .flatMap(({ span }) => (span ? sentencesIn(source.report.text, span) : []))
    .flatMap((sentence) => piecesOf(source, sentence))
    .filter(({ span }) => !titled.some((own) => overlap(own, span)));
  const points = choosePoints(source, statements, content.title).map(({ phrase }) => phrase);
  if (points.length < FEWEST || points.some((point) => RESULT.test(textOf(point)))) return slide;
  return { ...slide, content: { type: 'points', title: content.title, points } };
}

/** Each run of a sentence's clauses that can stand alone, in order. */
function piecesOf({ report, facts }: Source, sentence: Span): readonly Statement[] {
  const pieces: Statement[] = [];
  for (const { start } of splitAt(report.text, sentence, /[，,；;]/)) {
    if (start < (pieces.at(-1)?.span.end ?? 0)) continue;
    const said = compress({ report, facts }, { start, end: sentence.end }, WIDEST_BESIDE) ?? [];
    const end = Math.max(...spansOf(said).map((span) => span.end));
    if (end < start) continue;
    const span = { start, end };
    pieces.push({ span, sentence, paragraph: sentence, facts: factsIn(facts, span) });
  }
  return pieces;
}
