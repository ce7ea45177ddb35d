import type { Box } from './chart.ts';

/** The width in px of the body of a slide, for which the sizes of charts are made. */
const WHOLE = 1136;

/** Returns a length that is meant for the whole width of a slide, as much shorter as the box is narrower. */
export const narrowed = (length: number, { width }: Box): number =>
  Math.min(length, (length * width) / WHOLE);

/** An axis that need not start at zero, since positions and not lengths speak on it. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** Returns a scale of four or five round steps around the values, at least a step of room at either end. */
export function scaleAround(values: readonly number[], zero: boolean): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const rough = (high - low || Math.abs(high) || 1) / 2.5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const below = Math.floor((low - step * 0.4) / step) * step;
  const least = zero && low >= 0 && below < step ? 0 : below < 0 && low >= 0 ? 0 : below;
  const most = Math.ceil((high + step * 0.4) / step) * step;
  const count = Math.round((most - least) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((least + index * step).toPrecision(12)),
  );
  return { least: ticks[0] ?? least, most: ticks.at(-1) ?? most, ticks };
}
