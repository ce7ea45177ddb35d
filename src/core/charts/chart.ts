import type { Fonts } from '../typography/typesetter.ts';
import type { Theme } from '../themes/theme.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** What a drawing is drawn with. */
export interface Look {
  readonly fonts: Fonts;
  readonly theme: Theme;
}

/** A drawn chart: static SVG of fixed size whose marks carry `data-value`, `data-fact` and `data-span`. */
export interface Drawing {
  /** `<svg role="img" aria-label="…">…</svg>` */
  readonly svg: string;
  readonly facts: readonly string[];
}

/** A way to draw one shape of data. One file a chart; the layouts choose among those that are honest for the facts. */
export interface Chart<Data> {
  readonly name: string;
  /** Nothing where the drawing would mislead or not fit the box. */
  draw(data: Data, box: Box, look: Look): Drawing | undefined;
}
