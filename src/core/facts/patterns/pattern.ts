import type { Bound, Direction, FactKind, Span } from '../../model.ts';
import type { Quantity } from '../numbers/quantity.ts';

/** Where a quantity stands: its clause, the words between the number before it and itself, and how that one was read. */
export interface Place {
  readonly text: string;
  readonly clause: Span;
  /** From the clause's beginning or the number before to the number, the words of the bound left out. */
  readonly stem: Span;
  /** The words of the stem. */
  readonly words: string;
  /** What bounds the number, and the words that say so. */
  readonly bound: { readonly bound?: Bound; readonly words?: Span };
  /** From the number on, as far as patterns look. */
  readonly behind: string;
  readonly previous?: Reading;
}

/** What a pattern reads of a quantity: its kind, and in `stem` the words that may hold the subject. */
export interface Read {
  readonly kind: FactKind;
  readonly direction?: Direction;
  readonly verb?: Span;
  readonly stem: Span;
  /** The other end of a range or of a from→to: this quantity goes on from the one before. */
  readonly continues?: true;
  /** Where it does not stand beside the number: 接近翻一番. */
  readonly bound?: Bound;
  readonly boundWords?: Span;
}

export interface Reading extends Read {
  readonly pattern: string;
  readonly quantity: Quantity;
}

/** A way in which prose states a figure. One file a pattern; `index.ts` lists them, the choosiest first. */
export interface Pattern {
  readonly name: string;
  read(quantity: Quantity, place: Place): Read | undefined;
}

/** Reads the verb at a place of the stem: the subject stands before it. */
export const withVerb = ({ stem }: Place, at: number): { readonly verb: Span; readonly stem: Span } => ({
  verb: { start: stem.start + at, end: stem.end },
  stem: { start: stem.start, end: stem.start + at },
});
