import type { Content, Fact, Modality } from '../../../../src/core/model.ts';
import type { ReadMark } from '../drawing.ts';

export const HALF = 0.5;

export const far = (one: number, other: number): boolean => !(Math.abs(one - other) <= HALF);

/** A dashed outline says target, a whole one says expected. */
export const looksLike = ({ dash, outline }: ReadMark): Modality | undefined =>
  dash ? 'target' : outline ? 'expected' : undefined;

export function inOrder(
  marks: readonly ReadMark[],
  side: 'top' | 'left',
  follows: (one: ReadMark, other: ReadMark) => boolean,
): readonly string[] {
  const sorted = marks.toSorted((one, other) => one[side] - other[side]);
  return sorted.slice(1).every((mark, index) => follows(sorted[index]!, mark)) ? [] : ['not in order'];
}

/** The facts of a content that has figures beside its words. */
export const factsIn = (content: Content): readonly Fact[] =>
  content.type === 'figures'
    ? content.figures.map(({ fact }) => fact)
    : content.type === 'points' && content.figure
      ? [content.figure.fact]
      : [];
