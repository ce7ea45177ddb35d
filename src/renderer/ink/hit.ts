import type { InkPoint, Stroke, StrokeId } from '../../core/model.ts';

type At = readonly [x: number, y: number];
type Place = At | InkPoint;

/** Returns the strokes that an eraser touches on its way between two places. Radius in slide units. */
export function touched(strokes: readonly Stroke[], from: At, to: At, radius: number): readonly StrokeId[] {
  return strokes.filter((stroke) => touches(stroke, from, to, radius)).map((stroke) => stroke.id);
}

function touches({ points, width }: Stroke, from: At, to: At, radius: number): boolean {
  const reach = radius + width / 2;
  return points.some((point, index) => {
    const next: InkPoint = points[index + 1] ?? point;
    return (
      Math.min(distance(point, from, to), distance(next, from, to)) <= reach ||
      Math.min(distance(from, point, next), distance(to, point, next)) <= reach ||
      crosses(point, next, from, to)
    );
  });
}

/** Distance of a place from the piece of a line between two others. */
function distance([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1));
}

function crosses(a: InkPoint, b: InkPoint, c: At, d: At): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** 1 or −1: on which side of the line from `p` to `q` a place lies; 0 on it. */
function side([px, py]: Place, [qx, qy]: Place, [rx, ry]: Place): number {
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
}
