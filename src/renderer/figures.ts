import type { Deck, FactId, SlideId } from '../core/model.ts';

/** A figure within its words of the report. */
export interface FigureInPlace {
  readonly fact: FactId;
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}

/** So many signs of the report stand around a figure, unless its sentence begins or ends sooner. */
const around = 24;

/** Returns the figures of a slide in the report's order, each with the words around it. */
export function figuresOn(slide: SlideId, deck: Deck, source: string): readonly FigureInPlace[] {
  return deck.ledger
    .toSorted((one, other) => one.span.start - other.span.start)
    .flatMap(({ span: { start, end }, fact, slides }) => {
      if (fact === undefined || !slides.includes(slide)) return [];
      const before = lastPart(source.slice(Math.max(0, start - around), start));
      const after = firstPart(source.slice(end, end + around));
      return [{ fact, before, printed: source.slice(start, end), after }];
    });
}

function lastPart(text: string): string {
  const clause = text.split(/[。！？；\n]/u).at(-1) ?? text;
  return clause.replace(/^[，、：）”》]+/u, '');
}

function firstPart(text: string): string {
  return /^[^。！？；\n]*/u.exec(text)?.[0] ?? '';
}
