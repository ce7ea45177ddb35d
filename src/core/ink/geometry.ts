import type { Stroke } from '../model.ts';
import { linesOf } from './lines.ts';
import type { Place } from './shapes/shape.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxes = new WeakMap<Stroke, Box>();

/** Returns the box around a stroke's middle lines, reckoned once: most strokes of a full slide are far from what happens. */
export function boxOf(stroke: Stroke): Box {
  const known = boxes.get(stroke);
  if (known) return known;
  const box = boxAround(linesOf(stroke).flat());
  boxes.set(stroke, box);
  return box;
}

/** Returns the smallest box that holds the places. */
export function boxAround(places: readonly Place[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Whether a way between two places comes as near to a box as that. */
export function comesNear(box: Box, [x1, y1]: Place, [x2, y2]: Place, reach: number): boolean {
  return (
    Math.max(x1, x2) >= box.left - reach &&
    Math.min(x1, x2) <= box.right + reach &&
    Math.max(y1, y2) >= box.top - reach &&
    Math.min(y1, y2) <= box.bottom + reach
  );
}

/** Distance of a place from the piece of a line between two others. */
export function distance([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1));
}

/** Whether the piece from `a` to `b` crosses that from `c` to `d`. */
export function crosses(a: Place, b: Place, c: Place, d: Place): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** 1 or −1: on which side of the line from `p` to `q` a place lies; 0 on it. */
function side([px, py]: Place, [qx, qy]: Place, [rx, ry]: Place): number {
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
}
