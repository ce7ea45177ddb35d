import type { FactId, SlideId } from '../model.ts';

/** What a search finds in a deck and its report. */
export interface Found {
  readonly slides: readonly FoundSlide[];
  readonly indicators: readonly FoundIndicator[];
}

export interface FoundSlide {
  readonly slide: SlideId;
  readonly in: 'title' | 'text' | 'notes';
  /** The line that was found, cut around what was looked for. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/** An indicator of the report with all figures that the report states of it, in reading order. */
export interface FoundIndicator {
  readonly name: string;
  readonly pieces: FoundSlide['pieces'];
  readonly facts: readonly FactId[];
  /** The first figures as printed, with the words that bound them. */
  readonly figures: readonly string[];
}
