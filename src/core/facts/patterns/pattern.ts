import type { Bound, Direction, FactKind, Span } from '../../model.ts';
import type { Quantity } from '../numbers/quantity.ts';

/** Where a quantity stands: its sentence, its clause, and the words between the number (or mark) before it and itself. */
export interface Place {
  readonly text: string;
  readonly sentence: Span;
  readonly clause: Span;
  /** From the clause's beginning or the number before to the number. */
  readonly stem: Span;
  /** The next quantity of the sentence, where there is one. */
  readonly next?: Quantity;
  readonly previous?: Reading;
}

/** What a pattern reads of a quantity. `stem` shrinks to the words that may hold the subject. */
export interface Reading {
  readonly pattern: string;
  readonly quantity: Quantity;
  readonly kind: FactKind;
  readonly direction?: Direction;
  readonly verb?: Span;
  readonly stem: Span;
  readonly bound?: Bound;
  readonly boundWords?: Span;
  /** The other end of a from→to: this quantity goes on from the one before. */
  readonly continues?: true;
}

/** A way in which prose states a figure. One file a pattern; `patterns.ts` lists them, the choosiest first. */
export interface Pattern {
  readonly name: string;
  read(quantity: Quantity, place: Place): Reading | undefined;
}
