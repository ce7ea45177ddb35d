import type { Deck, Slide } from '../core/model.ts';

/** A piece of a note; `lit` where it is a figure of the report. */
export interface NotePiece {
  readonly text: string;
  readonly lit: boolean;
}

/**
 * Returns the notes of a slide, each cut at the figures that the report states in it. A note is the report's
 * passage with damage mended, so that a figure is looked for by its printed form, in order.
 */
export function litNotes(slide: Slide, deck: Deck, source: string): readonly (readonly NotePiece[])[] {
  const figures = deck.ledger.filter((line) => line.fact !== undefined).map((line) => line.span);
  return slide.notes.map(({ text, span: place }) => {
    if (!place) return [{ text, lit: false }];
    const within = figures
      .filter((span) => span.start >= place.start && span.end <= place.end)
      .toSorted((one, other) => one.start - other.start)
      .map((span) => source.slice(span.start, span.end));
    return litNote(text, within);
  });
}

function litNote(text: string, figures: readonly string[]): readonly NotePiece[] {
  const pieces: NotePiece[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = text.indexOf(figure, from);
    if (at < 0) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), lit: false });
    pieces.push({ text: figure, lit: true });
    from = at + figure.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), lit: false });
  return pieces;
}

/** Returns the words of the section that a slide belongs to, of its part where it belongs to no section. */
export function headingOf(slide: Slide | undefined): string {
  return (slide?.kicker ?? slide?.part ?? []).map((run) => run.text).join('');
}
