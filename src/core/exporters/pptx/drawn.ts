/** What the browser draws of a slide. Lengths and places in px of 1280 × 720, from the slide's upper left corner. */
export interface DrawnSlide {
  readonly id: string;
  /** In the order of reading, which is that of painting. */
  readonly drawn: readonly Drawn[];
}

export type Drawn = DrawnShape | DrawnText | DrawnPicture | DrawnDrawing;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Paint {
  /** #rrggbb */
  readonly colour: string;
  /** Above 0 to 1. */
  readonly opacity: number;
}

export interface Outline extends Paint {
  readonly width: number;
  readonly dashed: boolean;
}

/** A shape without words. One that stands for a value says which, and from which fact or figures it comes. */
export interface DrawnShape {
  readonly type: 'shape';
  readonly form: 'rectangle' | 'ellipse' | 'path';
  readonly area: Area;
  /** Of the corners of a rectangle. */
  readonly radius?: number;
  /** For a path: SVG path data, and where its own units lie on the slide. */
  readonly path?: {
    readonly data: string;
    readonly x: number;
    readonly y: number;
    readonly scale: number;
  };
  readonly fill?: Paint;
  readonly outline?: Outline;
  readonly value?: number;
  readonly fact?: string;
}

export type Alignment = 'left' | 'centre' | 'right';

/** Lines of print that belong together: a title, a name, a number. */
export interface DrawnText {
  readonly type: 'text';
  /** The element's name: h1, h2, p, text … */
  readonly tag: string;
  /** Its class: what it is on the slide. */
  readonly role: string;
  /** From the left of the first letter to the right of the last; from the highest line's top to the lowest line's bottom. */
  readonly area: Area;
  readonly alignment: Alignment;
  readonly lines: readonly DrawnLine[];
  /** The id of the slide that it leads to. */
  readonly link?: string;
}

export interface DrawnLine {
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly runs: readonly DrawnRun[];
}

/** Letters of one look. */
export interface DrawnRun {
  readonly text: string;
  readonly size: number;
  readonly face: 'sans' | 'serif';
  readonly bold: boolean;
  readonly colour: string;
  /** Between letters, and to what follows, beyond that. */
  readonly tracking: number;
  readonly behind: number;
  readonly underlined: boolean;
  readonly struck: boolean;
  /** The number of the slide, which is a field. */
  readonly isSlideNumber: boolean;
  readonly fact?: string;
}

/** A picture as PNG, in base64, and as SVG where it is one. */
export interface DrawnPicture {
  readonly type: 'picture';
  readonly area: Area;
  readonly png: string;
  readonly svg?: string;
}

/** Shapes and words of one SVG. */
export interface DrawnDrawing {
  readonly type: 'drawing';
  /** The name of the chart in `charts`, else `ink` or `sign`. */
  readonly name: string;
  /** What it says, for those who do not see it; '' where that is nothing of its own. */
  readonly label: string;
  readonly area: Area;
  readonly drawn: readonly Drawn[];
}
