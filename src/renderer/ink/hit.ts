import type { InkPoint, Stroke, StrokeId } from '../../core/model.ts';

type At = readonly [x: number, y: number];
type Place = At | InkPoint;

/** Returns the strokes that an eraser touches on its way between two places. Radius in slide units. */
export function touched(strokes: readonly Stroke[], from: At, to: At, radius: number): readonly StrokeId[] {
  return strokes.filter((stroke) => touches(stroke, from, to, radius)).map((stroke) => stroke.id);
}

function touches(stroke: Stroke, from: At, to: At, radius: number): boolean {
  const { points, width } = stroke;
  const reach = radius + width / 2;
  if (!meets(boxOf(stroke), from, to, reach)) return false;
  return points.some((point, index) => {
    const next: InkPoint = points[index + 1] ?? point;
    return (
      Math.min(distance(point, from, to), distance(next, from, to)) <= reach ||
      Math.min(distance(from, point, next), distance(to, point, next)) <= reach ||
      crosses(point, next, from, to)
    );
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxes = new WeakMap<Stroke, Box>();

/** The box around a stroke's points, reckoned once: most strokes of a full slide are far from the eraser. */
function boxOf(stroke: Stroke): Box {
  const known = boxes.get(stroke);
  if (known) return known;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of stroke.points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  boxes.set(stroke, box);
  return box;
}

function meets({ left, top, right, bottom }: Box, [x1, y1]: At, [x2, y2]: At, reach: number): boolean {
  return (
    Math.max(x1, x2) >= left - reach &&
    Math.min(x1, x2) <= right + reach &&
    Math.max(y1, y2) >= top - reach &&
    Math.min(y1, y2) <= bottom + reach
  );
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
