import type { ComparisonRow, Phrase } from '../../model.ts';
import { textOf } from '../phrase.ts';

/** A row in plain words, '' where there is none of a kind. */
export interface RowWords {
  readonly name: string;
  readonly was: string;
  readonly now: string;
  readonly difference: string;
  readonly target: string;
}

export function rowWords({ name, was, now, difference, target }: ComparisonRow): RowWords {
  const bound = now.boundWords;
  const ahead = bound !== undefined && bound.span.start < now.span.start;
  return {
    name: textOf(name),
    was: words(was),
    now: ahead ? bound.text + now.printed : now.printed + (bound?.text ?? ''),
    difference: words(difference),
    target: words(target),
  };
}

const words = (phrase: Phrase | undefined): string => (phrase ? textOf(phrase) : '');
