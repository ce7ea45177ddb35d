import type { Phrase } from '../model.ts';

/** The three faces that are shipped. Node measures in the very files that the browser draws with. */
export type Face = 'sans' | 'sans-bold' | 'serif-bold';

/** Advance widths of a font file, in units of 1 em. */
export interface FontMetrics {
  advance(codePoint: number): number;
}

export type Fonts = Readonly<Record<Face, FontMetrics>>;

/** How a phrase is to be set. Lengths in slide pixels. Strong runs and numbers in 'sans' are set in 'sans-bold'. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  /** In em, as CSS letter-spacing. */
  readonly letterSpacing?: number;
  readonly maxLines?: number;
  /** Lines of like length, as titles want. */
  readonly balanced?: true;
  /** No term is broken: 国民经济和社会发展 stands on one line or does not fit. */
  readonly wholeTerms?: true;
  /** Words may be broken where nothing else is left; numbers never are. */
  readonly lastResort?: true;
}

/** A line of print: the runs on it and its width in pixels. */
export interface SetLine {
  readonly runs: Phrase;
  readonly width: number;
}
