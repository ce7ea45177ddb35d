/** x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1 §8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** Returns the matrix of the numbers as a file lists them; what is missing changes nothing. */
export function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** Returns the matrix that does `inner` first, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ];
}

/** Returns a matrix as SVG has it, to five digits behind the point. */
export const matrixText = (matrix: Matrix): string =>
  `matrix(${matrix.map((value) => Math.round(value * 1e5) / 1e5).join(' ')})`;
