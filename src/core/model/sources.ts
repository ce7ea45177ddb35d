import type { Phrase } from '../model.ts';

/** Where all numbers of a deck come from, and how what is not printed in the report can be told. */
export interface Sources {
  readonly type: 'sources';
  readonly title: Phrase;
  /** The report by its title, then who delivered it, where and when. */
  readonly report: readonly [Phrase, ...Phrase[]];
  readonly keys: readonly SourceKey[];
}

/**
 * What a reader has to be told of a deck's numbers and marks.
 * difference, growth: computed from two printed numbers · past: marks of what was, beside what is · target, expected: marks
 * of what is yet to come.
 */
export type SourceKey = 'difference' | 'growth' | 'past' | 'expected' | 'target';
