import type { Said } from '../model.ts';

/** A place of a finding: the figure or date in question, its sentence, and the headings above, the outermost first. */
export interface Place {
  readonly at: Said;
  readonly sentence: Said;
  readonly headings: readonly string[];
}

/** What cannot be right in a report: both places where they are two. The sentence is made by `messages/`. */
export interface Finding {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly places: readonly [Place, ...Place[]];
}
