export type Place = readonly [x: number, y: number];

/** A figure drawn by dragging from one place to another. One file a shape. */
export interface Shape {
  /** The lines that it is drawn with, in slide units; for a curve as many pieces as nobody tells from it. */
  readonly lines: (from: Place, to: Place, width: number) => readonly (readonly Place[])[];
}
