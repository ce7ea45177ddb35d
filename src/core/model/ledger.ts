import type { FactId, SlideId, Span } from '../model.ts';

/** Where a figure or a numbered item of the report went. */
export interface LedgerLine {
  readonly span: Span;
  readonly fact?: FactId;
  readonly slides: readonly SlideId[];
  /** Slides whose notes hold the passage. */
  readonly notes: readonly SlideId[];
  /** Why it is on no slide: a message code. */
  readonly leftOut?: string;
  /** The slide that shows the same, or that its place went to. */
  readonly instead?: SlideId;
}
