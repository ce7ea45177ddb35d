import type { Place, Shape } from './shape.ts';

/** Of an ellipse as wide as the slide such a piece is 0.8 units from the curve at the most. */
const PIECES = 64;

/** An ellipse in the box between two corners. */
export const ellipse: Shape = {
  lines: ([x1, y1], [x2, y2]) => [
    Array.from({ length: PIECES + 1 }, (_, index): Place => {
      const angle = (2 * Math.PI * index) / PIECES;
      return [
        (x1 + x2) / 2 + ((x2 - x1) / 2) * Math.cos(angle),
        (y1 + y2) / 2 + ((y2 - y1) / 2) * Math.sin(angle),
      ];
    }),
  ],
};
