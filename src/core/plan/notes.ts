import type { Note, Said, Slide, Span, Table } from '../model.ts';
import { around, overlap, type Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';
import type { Source } from './phrase.ts';

/** A sentence, or a row of a table, that stands in the notes of one slide at least. */
interface Piece {
  readonly span: Span;
  /** Pieces of one paragraph that follow each other are one note. */
  readonly paragraph?: Span;
  /** Where it is not said as it stands: the cells of a row, set apart. */
  readonly text?: string;
}

/**
 * Returns the notes of each slide: the sentences and rows that it draws on and those behind them that no slide draws on, so
 * that the notes of a passage's slides, read in order, are the passage, word for word.
 */
export function notesOf(
  source: Source,
  passage: Passage,
  chosen: readonly Candidate[],
): readonly Slide['notes'][] {
  const notes: Piece[][] = chosen.map(() => []);
  let last = 0;
  for (const piece of piecesOf(passage)) {
    const users = chosen.flatMap((candidate, index) => (draws(candidate, piece.span) ? [index] : []));
    for (const index of users.length > 0 ? users : [last]) add(notes[index], piece);
    last = users.at(-1) ?? last;
  }
  return notes.map((pieces) => pieces.map((piece) => noteOf(source.report.text, piece)));
}

/** The whole passage as notes: of one that has no slide. */
export function wholeNotes(source: Source, passage: Passage): Slide['notes'] {
  const pieces: Piece[] = [];
  for (const piece of piecesOf(passage)) add(pieces, piece);
  return pieces.map((piece) => noteOf(source.report.text, piece));
}

/** Returns the slide with further notes among its own, in the report's order. */
export function addNotes(slide: Slide, notes: Slide['notes']): Slide {
  if (notes.length === 0) return slide;
  const all = [...slide.notes, ...notes].toSorted((one, other) => startOf(one) - startOf(other));
  return { ...slide, notes: all };
}

const startOf = ({ span }: Note): number => span?.start ?? 0;

function piecesOf({ statements, tables }: Passage): readonly Piece[] {
  const sentences = statements
    .filter((statement, index) => statements[index - 1]?.sentence.start !== statement.sentence.start)
    .map(({ sentence, paragraph }): Piece => ({ span: sentence, paragraph }));
  return [...sentences, ...tables.flatMap(rowPieces)].toSorted((a, b) => a.span.start - b.span.start);
}

function rowPieces({ caption, unit, heads, rows }: Table): readonly Piece[] {
  const above = [caption, unit].flatMap((said) => (said ? [{ span: said.span }] : []));
  const lines = [...heads, ...rows].flatMap((row) => {
    const said = row.map((cell) => cell.said).filter(({ text }) => text.trim() !== '');
    const text = said.map((cell) => cell.text.replace(/\s+/g, '')).join('　');
    return said.length > 0 ? [{ span: around(said.map(({ span }) => span)), text }] : [];
  });
  return [...above, ...lines];
}

const draws = (candidate: Candidate, piece: Span): boolean =>
  [...candidate.facts.map(({ span }) => span), ...(candidate.spans ?? [])].some((span) =>
    overlap(span, piece),
  );

/** Sentences that follow each other in one paragraph are one note. */
function add(pieces: Piece[] | undefined, piece: Piece): void {
  const before = pieces?.at(-1);
  const { paragraph, span } = piece;
  const joins =
    before && paragraph && before.span.start >= paragraph.start && span.start - before.span.end <= 2;
  if (joins) pieces?.splice(-1, 1, { paragraph, span: { start: before.span.start, end: span.end } });
  else pieces?.push(piece);
}

function noteOf(text: string, { span, text: said }: Piece): Said {
  const words = text.slice(span.start, span.end);
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  const start = span.start + lead;
  return {
    text: said ?? trimmed.replace(/\s*[\r\n]+\s*/g, ''),
    span: { start, end: start + trimmed.length },
  };
}
