import type { Drawing } from '../../ink/drawing.ts';

/** Takes slide units to points on a page: x·a + e, y·d + f. */
export type Matrix = readonly [a: number, d: number, e: number, f: number];

type Place = readonly [x: number, y: number];

/** What paints a drawing on a page. */
export interface Painted {
  /** Operators of ISO 32000-1 Annex A. */
  readonly operators: string;
  /** The least upright rectangle that holds it, in points: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  readonly opacity: number;
}

/** Returns the operators for a drawing that is one path of M, L, Q and Z. */
export function paint({ attributes }: Drawing, matrix: Matrix): Painted {
  const steps = stepsOf(String(attributes['d']), matrix);
  const width = Number(attributes['stroke-width'] ?? 0) * matrix[0];
  const isFilled = attributes['fill'] !== 'none';
  const colour = rgbOf(String(isFilled ? attributes['fill'] : attributes['stroke'])).join(' ');
  const look = isFilled ? `${colour} rg` : `${colour} RG ${short(width)} w 1 J 1 j`;
  return {
    operators: [look, ...steps.map(({ operator }) => operator), isFilled ? 'f' : 'S'].join('\n'),
    box: boxAround(
      steps.flatMap(({ places }) => places),
      width,
    ),
    opacity: Number(attributes['fill-opacity'] ?? 1),
  };
}

/** Returns #rrggbb as three parts from 0 to 1. */
export const rgbOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number(short(Number.parseInt(colour.slice(at, at + 2), 16) / 255)));

/** Returns where a place of the slide is on the page. */
export const placeOn = ([a, d, e, f]: Matrix, x: number, y: number): Place => [x * a + e, y * d + f];

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

interface Step {
  readonly operator: string;
  readonly places: readonly Place[];
}

/** A quadratic curve is the cubic one whose handles are two thirds of the way to its own (ISO 32000-1 §8.5.2.2 has cubic ones only). */
function stepsOf(path: string, matrix: Matrix): readonly Step[] {
  let at: Place = [0, 0];
  return [...path.matchAll(/([MLQZ])([^MLQZ]*)/g)].map(([, command = '', rest = '']): Step => {
    if (command === 'Z') return { operator: 'h', places: [] };
    const numbers = rest.split(/[ ,]+/).map(Number);
    const [x = 0, y = 0, endX = x, endY = y] = numbers;
    const from = at;
    at = placeOn(matrix, endX, endY);
    if (command !== 'Q') return { operator: `${words([at])} ${command === 'M' ? 'm' : 'l'}`, places: [at] };
    const handle = placeOn(matrix, x, y);
    const places = [between(from, handle), between(at, handle), at];
    return { operator: `${words(places)} c`, places };
  });
}

const between = ([x, y]: Place, [toX, toY]: Place): Place => [
  x + ((toX - x) * 2) / 3,
  y + ((toY - y) * 2) / 3,
];

const words = (places: readonly Place[]): string => places.flatMap((place) => place.map(short)).join(' ');

function boxAround(places: readonly Place[], width: number): Painted['box'] {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const edge = width / 2 + 1;
  const least = (values: readonly number[]): number => Math.floor(Math.min(...values) - edge);
  const most = (values: readonly number[]): number => Math.ceil(Math.max(...values) + edge);
  return [least(xs), least(ys), most(xs), most(ys)];
}
