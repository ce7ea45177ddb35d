import type { InkPoint, Stroke, StrokeId } from '../model.ts';
import { boxOf, comesNear, distance } from './geometry.ts';
import { linesOf } from './lines.ts';
import type { Place } from './shapes/shape.ts';

/** A line is looked at in steps of this, in slide units: less than the thinnest stroke is wide. */
const STEP = 1.5;
/** What is left is a piece only from this length on, in widths of the stroke; less is a speck. */
const LEAST = 0.5;

/**
 * Returns what an eraser leaves of a stroke on its way between two places, the very same stroke where it does not touch it.
 * Pieces of a shape are drawn as by a pen, those of a straight line are lines. A note is not cut.
 */
export function cut(
  stroke: Stroke,
  from: Place,
  to: Place,
  radius: number,
  newId: () => StrokeId,
): readonly Stroke[] {
  if (stroke.tool === 'note' || !comesNear(boxOf(stroke), from, to, radius)) return [stroke];
  const isLeft = (point: Place): boolean => distance(point, from, to) > radius;
  const lines = pressedLines(stroke);
  const dense = lines.map(densely);
  if (dense.every((line) => line.every(([x, y]) => isLeft([x, y])))) return [stroke];
  const least = LEAST * stroke.width;
  return dense
    .flatMap((line) => runs(line, ([x, y]) => isLeft([x, y])))
    .filter((run) => run.length > 1 && lengthOf(run) >= least)
    .map((run) => piece(stroke, run, newId()));
}

/** The lines of a stroke with the pressure that they are drawn with. */
function pressedLines(stroke: Stroke): readonly (readonly InkPoint[])[] {
  if (stroke.tool === 'pen' || stroke.tool === 'highlighter') return [stroke.points];
  return linesOf(stroke).map((line) => line.map(([x, y]): InkPoint => [x, y, 0.5]));
}

/** Puts points between those that are far apart, so that an eraser smaller than their distance cuts between them. */
function densely(line: readonly InkPoint[]): readonly InkPoint[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1];
    if (!next) return [point];
    const steps = Math.max(1, Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / STEP));
    return Array.from({ length: steps }, (_, step) => between(point, next, step / steps));
  });
}

const between = (one: InkPoint, other: InkPoint, part: number): InkPoint => [
  round(one[0] + (other[0] - one[0]) * part, 10),
  round(one[1] + (other[1] - one[1]) * part, 10),
  round(one[2] + (other[2] - one[2]) * part, 100),
];

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;

/** The longest stretches whose points all fit. */
function runs(
  line: readonly InkPoint[],
  fits: (point: InkPoint) => boolean,
): readonly (readonly InkPoint[])[] {
  const found: InkPoint[][] = [];
  let run: InkPoint[] = [];
  for (const point of line) {
    if (fits(point)) run.push(point);
    else {
      found.push(run);
      run = [];
    }
  }
  return [...found, run].filter(({ length }) => length > 0);
}

const lengthOf = (run: readonly InkPoint[]): number =>
  run.reduce((sum, [x, y], index) => {
    const [lastX, lastY] = run[index - 1] ?? [x, y];
    return sum + Math.hypot(x - lastX, y - lastY);
  }, 0);

function piece(stroke: Stroke, run: readonly InkPoint[], id: StrokeId): Stroke {
  const { slide, colour, width, layer } = stroke;
  const head = { id, slide, colour, width, ...(layer ? { layer } : {}) };
  const ends = [run[0] ?? [0, 0, 0.5], run.at(-1) ?? [0, 0, 0.5]] as const;
  if (stroke.tool === 'line') return { ...head, tool: 'line', points: ends };
  const tool = stroke.tool === 'highlighter' ? 'highlighter' : 'pen';
  return { ...head, tool, points: sparsely(run) };
}

/** Leaves out points that lie on the line between their neighbours. */
function sparsely(run: readonly InkPoint[]): readonly InkPoint[] {
  const kept: InkPoint[] = [];
  for (const [index, point] of run.entries()) {
    const [before, next] = [kept.at(-1), run[index + 1]];
    const isBetween =
      before && next && distance([point[0], point[1]], [before[0], before[1]], [next[0], next[1]]) < 0.05;
    const isFar = before && Math.hypot(point[0] - before[0], point[1] - before[1]) > 12;
    if (!isBetween || isFar) kept.push(point);
  }
  return kept;
}
