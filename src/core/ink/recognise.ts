import type { InkPoint, ShapeName } from '../model.ts';
import { boxAround, distance, type Box } from './geometry.ts';
import type { Place } from './shapes/shape.ts';

/** A shape that a stroke was meant as; one that is turned is drawn by the pen, along its sides. */
export type Recognised =
  | { readonly tool: ShapeName; readonly points: readonly [InkPoint, InkPoint] }
  | { readonly tool: 'pen'; readonly points: readonly InkPoint[] };

/** Shorter strokes are writing, in slide units. */
const LEAST = 40;
/** A line may leave its straight way by so much of its length, a closed shape its own by so much of its size. */
const LINE_OFF = 0.06;
const SHAPE_OFF = 0.09;
/** A closed shape's ends are so near to one another, in parts of its length. */
const GAP = 0.18;

/**
 * Returns the shape that a stroke comes near to, nothing where it is none: a line, an arrow (a line whose end goes back
 * beside itself), an ellipse along the slide's sides, a rectangle in any position (their ends meet).
 */
export function recognised(points: readonly InkPoint[]): Recognised | undefined {
  const places = points.map(([x, y]): Place => [x, y]);
  const [first, last] = [places[0], places.at(-1)];
  const length = lengthOf(places);
  if (!first || !last || length < LEAST) return undefined;
  if (Math.hypot(last[0] - first[0], last[1] - first[1]) < GAP * length) return closedShape(places);
  if (strayFrom(places, first, last) < LINE_OFF * length) return { tool: 'line', points: ends(first, last) };
  return arrowOf(places, first);
}

function closedShape(places: readonly Place[]): Recognised | undefined {
  const box = boxAround(places);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const size = Math.hypot(width, height);
  if (Math.min(width, height) < 0.1 * size) return undefined;
  const offs = [meanOff(places, ellipseOff(box)), meanOff(places, rectangleOff(box))] as const;
  const turned = turnedRectangle(places);
  if (turned && turned.off < Math.min(...offs)) return { tool: 'pen', points: turned.points };
  if (Math.min(...offs) > (SHAPE_OFF * size) / 2) return undefined;
  const tool = offs[0] <= offs[1] ? 'ellipse' : 'rectangle';
  return { tool, points: ends([box.left, box.top], [box.right, box.bottom]) };
}

/** Whoever turns a rectangle by less means one along the slide's sides; in degrees. */
const LEAST_TURN = 8;
const TURN_STEP = 2;
/** Points of a side are so far apart, in slide units: near enough for corners. */
const SIDE_STEP = 4;

/** The rectangle in another position than along the slide's sides that comes nearest, with how far the places are from it on average. */
function turnedRectangle(
  places: readonly Place[],
): { readonly off: number; readonly points: readonly InkPoint[] } | undefined {
  const turns = Array.from(
    { length: Math.floor((90 - 2 * LEAST_TURN) / TURN_STEP) + 1 },
    (_, index) => ((LEAST_TURN + index * TURN_STEP) * Math.PI) / 180,
  );
  const tried = turns.map((turn) => {
    const straight = places.map((place) => rotated(place, -turn));
    const box = boxAround(straight);
    return { turn, box, straight, off: meanOff(straight, rectangleOff(box)) };
  });
  const best = tried.toSorted((one, other) => one.off - other.off)[0];
  if (!best) return undefined;
  const { box, turn, off, straight } = best;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const size = Math.hypot(width, height);
  const isNear = off <= (SHAPE_OFF * size) / 2 && off < meanOff(straight, ellipseOff(box));
  if (!isNear || Math.min(width, height) < 0.1 * size) return undefined;
  return { off, points: aroundSides(box).map((place) => pointAt(rotated(place, turn))) };
}

function aroundSides({ left, top, right, bottom }: Box): readonly Place[] {
  const corners: readonly Place[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return corners.flatMap(([x, y], at): Place[] => {
    const [nextX, nextY] = corners[at + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / SIDE_STEP));
    return Array.from({ length: at + 1 < corners.length ? steps : 1 }, (_, step): Place => [
      x + ((nextX - x) * step) / steps,
      y + ((nextY - y) * step) / steps,
    ]);
  });
}

const rotated = ([x, y]: Place, turn: number): Place => [
  x * Math.cos(turn) - y * Math.sin(turn),
  x * Math.sin(turn) + y * Math.cos(turn),
];

const pointAt = ([x, y]: Place): InkPoint => [Math.round(x * 10) / 10, Math.round(y * 10) / 10, 0.5];

/** The end that lies furthest from the first is the tip; what comes behind it must be short and go back beside the line. */
function arrowOf(places: readonly Place[], first: Place): Recognised | undefined {
  const far = ([x, y]: Place): number => Math.hypot(x - first[0], y - first[1]);
  const tipAt = places.reduce((best, place, at) => (far(place) > far(places[best] ?? first) ? at : best), 0);
  const tip = places[tipAt] ?? first;
  const reach = far(tip);
  const shaft = places.slice(0, tipAt + 1);
  const head = places.slice(tipAt);
  const barb = lengthOf(head);
  if (reach < LEAST || strayFrom(shaft, first, tip) > LINE_OFF * reach) return undefined;
  if (barb < 0.08 * reach || barb > 1.4 * reach) return undefined;
  return { tool: 'arrow', points: ends(first, tip) };
}

const ends = ([x1, y1]: Place, [x2, y2]: Place): readonly [InkPoint, InkPoint] => [
  [x1, y1, 0.5],
  [x2, y2, 0.5],
];

const lengthOf = (places: readonly Place[]): number =>
  places.reduce((sum, [x, y], at) => {
    const [lastX, lastY] = places[at - 1] ?? [x, y];
    return sum + Math.hypot(x - lastX, y - lastY);
  }, 0);

const strayFrom = (places: readonly Place[], from: Place, to: Place): number =>
  Math.max(...places.map((place) => distance(place, from, to)));

const meanOff = (places: readonly Place[], off: (place: Place) => number): number =>
  places.reduce((sum, place) => sum + off(place), 0) / places.length;

/** How far a place is from the ellipse in the box, along the way to its middle. */
function ellipseOff({ left, top, right, bottom }: Box): (place: Place) => number {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const [radiusX, radiusY] = [(right - left) / 2, (bottom - top) / 2];
  return ([x, y]) => {
    const unit = Math.hypot((x - middleX) / radiusX, (y - middleY) / radiusY);
    return unit === 0
      ? Math.min(radiusX, radiusY)
      : Math.abs(1 - 1 / unit) * Math.hypot(x - middleX, y - middleY);
  };
}

function rectangleOff({ left, top, right, bottom }: Box): (place: Place) => number {
  return ([x, y]) => Math.min(x - left, right - x, y - top, bottom - y);
}
