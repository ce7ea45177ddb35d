import type { Said, Slide, Span } from '../model.ts';
import { overlap, type Candidate } from './candidate.ts';
import type { Passage, Statement } from './passage.ts';
import type { Source } from './phrase.ts';

/**
 * Returns the notes of each slide: the sentences that it draws on and those behind them that no slide draws on, so that the
 * notes of a passage's slides, read in order, are the passage, word for word.
 */
export function notesOf(
  source: Source,
  passage: Passage,
  chosen: readonly Candidate[],
): readonly Slide['notes'][] {
  const notes: Span[][] = chosen.map(() => []);
  let last = 0;
  for (const statement of sentencesOf(passage.statements)) {
    const users = chosen.flatMap((candidate, index) => (draws(candidate, statement.sentence) ? [index] : []));
    for (const index of users.length > 0 ? users : [last]) add(notes[index], statement);
    last = users.at(-1) ?? last;
  }
  return notes.map((spans) => spans.map((span) => saidAt(source.report.text, span)));
}

/** The whole passage as notes: of one that has no slide. */
export function wholeNotes(source: Source, passage: Passage): Slide['notes'] {
  const spans: Span[] = [];
  for (const statement of sentencesOf(passage.statements)) add(spans, statement);
  return spans.map((span) => saidAt(source.report.text, span));
}

/** Returns the slide with further notes among its own, in the report's order. */
export function addNotes(slide: Slide, notes: Slide['notes']): Slide {
  if (notes.length === 0) return slide;
  const all = [...slide.notes, ...notes].toSorted((one, other) => one.span.start - other.span.start);
  return { ...slide, notes: all };
}

function sentencesOf(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    (statement, index) => statements[index - 1]?.sentence.start !== statement.sentence.start,
  );
}

const draws = (candidate: Candidate, sentence: Span): boolean =>
  [...candidate.facts.map(({ span }) => span), ...(candidate.spans ?? [])].some((span) =>
    overlap(span, sentence),
  );

/** Sentences that follow each other in one paragraph are one note. */
function add(spans: Span[] | undefined, { sentence, paragraph }: Statement): void {
  const before = spans?.at(-1);
  const joins = before && before.start >= paragraph.start && sentence.start - before.end <= 2;
  if (joins) spans?.splice(-1, 1, { start: before.start, end: sentence.end });
  else spans?.push(sentence);
}

const saidAt = (text: string, span: Span): Said => {
  const words = text.slice(span.start, span.end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  const start = span.start + lead;
  return { text: trimmed.replace(/\s*[\r\n]+\s*/g, ''), span: { start, end: start + trimmed.length } };
};
