import type { Shape } from './shape.ts';

/** A rectangle, its sides as the slide's. */
export const rectangle: Shape = {
  lines: ([x1, y1], [x2, y2]) => [
    [
      [x1, y1],
      [x2, y1],
      [x2, y2],
      [x1, y2],
      [x1, y1],
    ],
  ],
};
