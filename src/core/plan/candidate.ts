import type { Content, Fact, Span } from '../model.ts';
import type { Passage } from './passage.ts';
import type { Source } from './phrase.ts';

export { groupBy } from '../matching/groups.ts';

/** A slide that a passage could have. Those of greater weight are taken first. */
export interface Candidate {
  readonly content: Content;
  readonly weight: number;
  /** The facts that it shows. */
  readonly facts: readonly Fact[];
  /** Where in the report it stands, by which slides are ordered and notes are cut. */
  readonly at: Span;
  /** Statements that its title and points use up. */
  readonly spans?: readonly Span[];
}

/** A rule of planning: what of a passage can be shown in one way. One file a rule; `rules.ts` lists them, the choosiest first. */
export interface Rule {
  readonly name: string;
  /** `free` are the facts that no rule before has taken. */
  propose(source: Source, passage: Passage, free: readonly Fact[]): readonly Candidate[];
}

export function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Parts a list into groups of at most `most`, as even as can be, in order. */
export function evenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(groups, 1));
  return Array.from({ length: groups }, (_, index) => items.slice(index * size, (index + 1) * size));
}
