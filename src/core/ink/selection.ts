import type { InkPoint, Stroke, StrokeId } from '../model.ts';
import { boxAround, boxOf, type Box } from './geometry.ts';
import { linesOf } from './lines.ts';
import type { Place } from './shapes/shape.ts';

/** So much of a stroke must lie within the loop. */
const MOST = 0.6;

/** Returns the strokes that a loop takes in; the loop is closed by a straight line. */
export function within(strokes: readonly Stroke[], loop: readonly Place[]): readonly StrokeId[] {
  const around = boxAround(loop);
  return strokes.filter((stroke) => isWithin(stroke, loop, around)).map(({ id }) => id);
}

function isWithin(stroke: Stroke, loop: readonly Place[], around: Box): boolean {
  const box = boxOf(stroke);
  if (box.right < around.left || box.left > around.right) return false;
  if (box.bottom < around.top || box.top > around.bottom) return false;
  const points = linesOf(stroke).flat();
  const inside = points.filter((point) => isInside(point, loop)).length;
  return inside >= MOST * points.length;
}

/** By the even-odd rule: whether a ray to the right crosses the loop an odd number of times. */
function isInside([x, y]: Place, loop: readonly Place[]): boolean {
  let inside = false;
  let [lastX, lastY] = loop.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of loop) {
    if (nextY > y !== lastY > y && x < lastX + ((y - lastY) / (nextY - lastY)) * (nextX - lastX))
      inside = !inside;
    [lastX, lastY] = [nextX, nextY];
  }
  return inside;
}

/** Returns the box around strokes with the width of their tips. */
export function boxAroundStrokes(strokes: readonly Stroke[]): Box {
  return boxAround(
    strokes.flatMap((stroke): Place[] => {
      const { left, top, right, bottom } = boxOf(stroke);
      const half = stroke.tool === 'note' ? 0 : stroke.width / 2;
      return [
        [left - half, top - half],
        [right + half, bottom + half],
      ];
    }),
  );
}

/** How strokes are moved: made larger from a place that stays, then moved by so many slide units. */
export interface Movement {
  readonly scale: number;
  readonly from: Place;
  readonly by: Place;
}

/** Returns a stroke where the movement takes it; its tip grows with it. */
export function moved(stroke: Stroke, { scale, from, by }: Movement, id: StrokeId = stroke.id): Stroke {
  const points = stroke.points.map(([x, y, pressure]): InkPoint => [
    tenth(from[0] + (x - from[0]) * scale + by[0]),
    tenth(from[1] + (y - from[1]) * scale + by[1]),
    pressure,
  ]);
  return { ...stroke, id, points, width: tenth(Math.max(0.5, Math.min(400, stroke.width * scale))) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
