import type { Deck, Issue, LedgerLine, SlideId } from './model.ts';

/** A line of the ledger as it is shown: the words in question within the words around, slides by their printed numbers. */
export interface LedgerRow {
  readonly line: LedgerLine;
  readonly isFigure: boolean;
  readonly before: string;
  readonly printed: string;
  readonly after: string;
  readonly slides: readonly number[];
  readonly notes: readonly number[];
  /** Why it is on no slide. */
  readonly reason?: Pick<Issue, 'code' | 'values'>;
}

/** Where the figures of a report went, counted. */
export interface Coverage {
  readonly figures: number;
  readonly onSlides: number;
  readonly inNotesOnly: number;
  /** In neither: something is wrong with the deck. */
  readonly nowhere: number;
}

/** The words around a place, for people to find it: at most this many characters to each side, within the line. */
const REACH = 16;

/** Returns the ledger of a deck in the order of its report, `text`. */
export function ledgerRows({ ledger, slides }: Deck, text: string): readonly LedgerRow[] {
  const numbers = new Map<SlideId, number>(slides.map(({ id }, index) => [id, index + 1]));
  const numbersOf = (ids: readonly SlideId[]): readonly number[] =>
    ids.flatMap((id) => numbers.get(id) ?? []);
  return ledger.map((line) => {
    const { start, end } = line.span;
    const slide = (line.instead && numbers.get(line.instead)) ?? 0;
    return {
      line,
      isFigure: line.fact !== undefined,
      before:
        text
          .slice(Math.max(0, start - REACH), start)
          .split('\n')
          .at(-1) ?? '',
      printed: text.slice(start, end),
      after: text.slice(end, end + REACH).split('\n')[0] ?? '',
      slides: numbersOf(line.slides),
      notes: numbersOf(line.notes),
      ...(line.leftOut ? { reason: { code: line.leftOut, values: { slide } } } : {}),
    };
  });
}

/** Counts the figures of a ledger; numbered items of the report are no figures. */
export function coverageOf(rows: readonly LedgerRow[]): Coverage {
  const figures = rows.filter(({ isFigure }) => isFigure);
  const absent = figures.filter(({ slides }) => slides.length === 0);
  const nowhere = absent.filter(({ notes }) => notes.length === 0).length;
  return {
    figures: figures.length,
    onSlides: figures.length - absent.length,
    inNotesOnly: absent.length - nowhere,
    nowhere,
  };
}
