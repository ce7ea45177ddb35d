import type { Stroke } from '../model.ts';
import { noteBox } from './note.ts';
import { rectangle } from './shapes/rectangle.ts';
import { shapes } from './shapes/index.ts';
import type { Place } from './shapes/shape.ts';

/** Returns the middle lines of a stroke, in slide units: what an eraser touches and a PDF keeps of it. Of a note its border. */
export function linesOf(stroke: Stroke): readonly (readonly Place[])[] {
  const known = lines.get(stroke);
  if (known) return known;
  const found = reckoned(stroke);
  lines.set(stroke, found);
  return found;
}

const lines = new WeakMap<Stroke, readonly (readonly Place[])[]>();

function reckoned(stroke: Stroke): readonly (readonly Place[])[] {
  const places = stroke.points.map(([x, y]): Place => [x, y]);
  const [from = [0, 0]] = places;
  switch (stroke.tool) {
    case 'pen':
    case 'highlighter':
      return [places];
    case 'note': {
      const { x, y, width, height } = noteBox(stroke);
      return rectangle.lines([x, y], [x + width, y + height], 1);
    }
    case 'line':
    case 'arrow':
    case 'rectangle':
    case 'ellipse':
      return shapes[stroke.tool].lines(from, places.at(-1) ?? from, stroke.width);
  }
}
