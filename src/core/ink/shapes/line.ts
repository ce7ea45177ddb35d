import type { Shape } from './shape.ts';

/** A straight line. */
export const line: Shape = { lines: (from, to) => [[from, to]] };
