import type { AnySpan, SlideId } from '../model.ts';

/** Where a figure of a slide comes from. */
export interface Evidence {
  /** The sentences that the figure was taken from; several for a computed one. */
  readonly said: readonly Citation[];
  /** What is measured there, each indicator once. */
  readonly indicators: readonly string[];
  /** Other sentences of the report that state one of these indicators, in reading order. */
  readonly elsewhere: readonly Citation[];
}

/** A sentence of the report with the figures that it is cited for. */
export interface Citation {
  readonly sentence: AnySpan;
  /** Titles above it, the article's first, each with its number as printed. */
  readonly headings: readonly string[];
  /** The sentence in pieces, line breaks of the file taken out. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** Slides that show one of its marked figures. */
  readonly slides: readonly SlideId[];
}
