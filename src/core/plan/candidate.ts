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

/** How much the report pauses between two places: most where a paragraph ends, least within a clause. */
export function pauseBetween(text: string, before: Span, next: Span): number {
  const between = text.slice(before.end, next.start);
  const mark = [/\n/, /。/, /；/, /，/].findIndex((one) => one.test(between));
  return mark < 0 ? 0 : 4 - mark;
}

/** Parts a list into groups of at most `most`, about even, where the pause before an item is greatest. */
export function partedAtPauses<T>(
  items: readonly T[],
  most: number,
  pause: (before: T, next: T) => number,
): readonly (readonly T[])[] {
  const groups: (readonly T[])[] = [];
  let start = 0;
  for (let left = Math.ceil(items.length / most); left > 0; left--) {
    const rest = items.slice(start);
    const size = left === 1 ? rest.length : sizeBeforePause(rest, { groups: left, most }, pause);
    groups.push(rest.slice(0, size));
    start += size;
  }
  return groups.filter((group) => group.length > 0);
}

function sizeBeforePause<T>(
  items: readonly T[],
  { groups, most }: { readonly groups: number; readonly most: number },
  pause: (before: T, next: T) => number,
): number {
  const even = Math.ceil(items.length / groups);
  const pauseAt = (index: number): number => {
    const [before, next] = items.slice(index - 1, index + 1);
    return before !== undefined && next !== undefined ? pause(before, next) : 0;
  };
  const fits = (size: number): boolean => {
    const rest = items.length - size;
    return size >= 1 && size <= most && rest <= most * (groups - 1) && rest >= groups - 1;
  };
  const sizes = [0, 1, -1, 2, -2].map((shift) => even + shift).filter(fits);
  return sizes.toSorted((a, b) => pauseAt(b) - pauseAt(a))[0] ?? even;
}
