/** A run of characters as the page sets it, in points from the upper left corner of the page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the characters stand on. */
  readonly baseline: number;
  readonly size: number;
}

/** A page with its runs in the order of the file. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Whether pictures stand on it; known only of pages without text. */
  readonly pictures?: boolean;
}

/** Runs that follow each other without a wide gap: a line of a column, or a cell. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** The segments of one baseline, left to right. */
export interface Line {
  readonly segments: readonly [Segment, ...Segment[]];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** That of most characters. */
  readonly size: number;
}

/** Makes a line of segments that stand on one baseline. */
export function lineOf(segments: readonly [Segment, ...Segment[]]): Line {
  const [first] = segments;
  const largest = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most), first);
  return {
    segments,
    left: first.left,
    right: Math.max(...segments.map(({ right }) => right)),
    baseline: first.baseline,
    size: largest.size,
  };
}

/** The words of a line; between segments an ideographic blank. */
export const textOf = ({ segments }: Line): string => segments.map(({ text }) => text).join('\u3000');
