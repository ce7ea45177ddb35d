import type { Place, Shape } from './shape.ts';

/** Of each side of the head, in widths of the line; of a thin line at least so many slide units, to be seen from far. */
const HEAD = 4;
const LEAST_HEAD = 16;
/** Between the line and each side of its head, in radians. */
const OPENING = Math.PI / 6;

/** A line with a head at the place that was dragged to. */
export const arrow: Shape = {
  lines: (from, to, width) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const head = Math.min(Math.max(LEAST_HEAD, HEAD * width), Math.max(length, 1));
    const way = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const side = (turn: number): Place => [
      to[0] - head * Math.cos(way + turn),
      to[1] - head * Math.sin(way + turn),
    ];
    return [
      [from, to],
      [side(OPENING), to, side(-OPENING)],
    ];
  },
};
