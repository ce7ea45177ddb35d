import type { Stroke, StrokeId } from '../model.ts';
import { boxOf, comesNear, crosses, distance } from './geometry.ts';
import { linesOf } from './lines.ts';
import type { Place } from './shapes/shape.ts';

/** Returns the strokes that an eraser touches on its way between two places. Radius in slide units. */
export function touched(
  strokes: readonly Stroke[],
  from: Place,
  to: Place,
  radius: number,
): readonly StrokeId[] {
  return strokes.filter((stroke) => touches(stroke, from, to, radius)).map((stroke) => stroke.id);
}

function touches(stroke: Stroke, from: Place, to: Place, radius: number): boolean {
  const isNote = stroke.tool === 'note';
  const reach = radius + (isNote ? 0 : stroke.width / 2);
  if (!comesNear(boxOf(stroke), from, to, reach)) return false;
  return isNote || linesOf(stroke).some((line) => meets(line, from, to, reach));
}

function meets(line: readonly Place[], from: Place, to: Place, reach: number): boolean {
  return line.some((point, index) => {
    const next = line[index + 1] ?? point;
    return (
      Math.min(distance(point, from, to), distance(next, from, to)) <= reach ||
      Math.min(distance(from, point, next), distance(to, point, next)) <= reach ||
      crosses(point, next, from, to)
    );
  });
}
