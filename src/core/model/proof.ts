import type { SlideId } from '../model.ts';

/** What became of a finding: the report was mended · it is right as it stands · somebody else is to decide. */
export type Verdict = 'mended' | 'right' | 'passed-on';

/** What somebody has said of a deck who read it against its report. */
export interface Proof {
  /** By the key of a finding (`core/edits/finding-key.ts`). */
  readonly findings?: Readonly<Record<string, Verdict>>;
  readonly signed?: Signed;
  /** Slides say nothing in their footers of numbers that were typed over those of the report. */
  readonly unmarked?: true;
}

/** Who checked the deck, when, and what was checked: slides by the hash of what they said then. */
export interface Signed {
  /** ISO time. */
  readonly at: string;
  /** The author where known. */
  readonly by?: string;
  readonly slides: Readonly<Record<SlideId, string>>;
}
