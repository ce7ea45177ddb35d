import type { Phrase } from '../model.ts';

/** The three faces that are shipped. Node measures in the very files that the browser draws with. */
export type Face = 'sans' | 'sans-bold' | 'serif-bold';

/** Advance widths of a font file, in units of 1 em. */
export interface FontMetrics {
  advance(codePoint: number): number;
}

export type Fonts = Readonly<Record<Face, FontMetrics>>;

/** How a phrase is to be set. Lengths in slide pixels. */
export interface Setting {
  readonly face: Face;
  /** Face of `strong` runs and figures, where it differs. */
  readonly strongFace?: Face;
  readonly size: number;
  readonly width: number;
  /** In em, as CSS letter-spacing. */
  readonly letterSpacing?: number;
  readonly maxLines?: number;
}

/** A line of print: the runs on it and its width in pixels. */
export interface SetLine {
  readonly runs: Phrase;
  readonly width: number;
}
