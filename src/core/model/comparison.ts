import type { Fact, Phrase, Span } from '../model.ts';

/** A place in the text of the report that a deck's own is compared with. */
export interface ComparedSpan {
  readonly report: 'compared';
  readonly start: number;
  readonly end: number;
}

export type AnySpan = Span | ComparedSpan;

/** Something of the report that the own one is compared with: its spans point into that report's text, so it stands apart. */
export interface Compared<T> {
  readonly compared: T;
}

/** A compared report as it lies in the deck's folder. */
export interface ComparedFile {
  readonly file: string;
  readonly title: string;
  readonly characters: number;
  /** Of the report's text, as in `Deck.source`. */
  readonly hash: string;
  readonly figures: number;
}

/** One indicator in two reports. */
export interface ComparisonRow {
  readonly name: Phrase;
  /** Absent where the compared report gives the target only. */
  readonly was?: Phrase;
  readonly now: Fact;
  /** now − was with its unit; absent where a bound makes it untrue. */
  readonly difference?: Phrase;
  /** What the report of the year before had set. */
  readonly target?: Phrase;
  /** Whether that was met, where it is to be told. */
  readonly met?: boolean;
}
