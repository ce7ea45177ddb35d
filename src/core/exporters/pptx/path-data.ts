/** A step of a path, in absolute coordinates. */
export type PathStep =
  | { readonly type: 'move' | 'line'; readonly points: readonly [Point] }
  | { readonly type: 'quadratic'; readonly points: readonly [Point, Point] }
  | { readonly type: 'cubic'; readonly points: readonly [Point, Point, Point] }
  | { readonly type: 'close'; readonly points: readonly [] };
export type Point = readonly [x: number, y: number];

/** How many numbers a step of each kind takes (SVG 1.1 §8.3); arcs are drawn by nobody here. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, Z: 0 };

/** Reads SVG path data. */
export function readPath(data: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const { letter, numbers } of stepsIn(data)) {
    const step = stepOf(letter, numbers, at, start, steps.at(-1));
    if (step.type === 'move') [start] = step.points;
    at = step.type === 'close' ? start : (step.points.at(-1) ?? at);
    steps.push(step);
  }
  return steps;
}

interface Written {
  readonly letter: string;
  readonly numbers: readonly number[];
}

/** A letter may be followed by several steps; those after a move are lines. */
function* stepsIn(data: string): Generator<Written> {
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const count = NUMBERS[letter.toUpperCase()] ?? 0;
    yield { letter, numbers: numbers.slice(0, count) };
    if (count === 0) continue;
    const next = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    for (let from = count; from + count <= numbers.length; from += count) {
      yield { letter: next, numbers: numbers.slice(from, from + count) };
    }
  }
}

function stepOf(
  letter: string,
  numbers: readonly number[],
  at: Point,
  start: Point,
  before: PathStep | undefined,
): PathStep {
  const [left, top] = letter === letter.toLowerCase() ? at : [0, 0];
  const point = (index: number): Point => [
    left + (numbers[2 * index] ?? 0),
    top + (numbers[2 * index + 1] ?? 0),
  ];
  switch (letter.toUpperCase()) {
    case 'M':
      return { type: 'move', points: [point(0)] };
    case 'L':
      return { type: 'line', points: [point(0)] };
    case 'H':
      return { type: 'line', points: [[left + (numbers[0] ?? 0), at[1]]] };
    case 'V':
      return { type: 'line', points: [[at[0], top + (numbers[0] ?? 0)]] };
    case 'C':
      return { type: 'cubic', points: [point(0), point(1), point(2)] };
    case 'S':
      return { type: 'cubic', points: [reflected(at, before), point(0), point(1)] };
    case 'Q':
      return { type: 'quadratic', points: [point(0), point(1)] };
    case 'Z':
      return { type: 'close', points: [] };
    default:
      throw new Error(`path data with a step that is not known: ${letter} at ${start.join(' ')}`);
  }
}

/** The handle of the curve before, on the other side of the point. */
function reflected(at: Point, before: PathStep | undefined): Point {
  if (before?.type !== 'cubic') return at;
  const [, [x, y]] = before.points;
  return [2 * at[0] - x, 2 * at[1] - y];
}
