import type { Bounds, Display, DisplayChoice, DisplayIdentity } from '../model.ts';

/** Returns the pixels of a display by its place on the desktop and its scale, the longer side first. */
export function pixelsOf({ width, height }: Bounds, scale: number): DisplayIdentity['pixels'] {
  const [one, other] = [Math.round(width * scale), Math.round(height * scale)];
  return one >= other ? [one, other] : [other, one];
}

/** Returns the choice of a display, as it is kept. */
export function choiceOf({ id, name, pixels: [longer, shorter], serial, bounds }: Display): DisplayChoice {
  const known = serial === undefined ? {} : { serial };
  return { id, name, pixels: [longer, shorter], place: [bounds.x, bounds.y], ...known };
}

/**
 * Returns the display that is likeliest the one chosen, nothing where none is like it. Of several alike the one that the
 * system numbers as then, else the one that stands where it stood, else one that is not the primary.
 */
export function bestMatch(there: readonly Display[], chosen: DisplayChoice): Display | undefined {
  const rank = (display: Display): number =>
    8 * likeness(display, chosen) +
    4 * Number(display.id === chosen.id) +
    2 * Number(display.bounds.x === chosen.place[0] && display.bounds.y === chosen.place[1]) +
    Number(!display.primary);
  return there
    .filter((display) => likeness(display, chosen) > 0)
    .toSorted((one, other) => rank(other) - rank(one))[0];
}

/** 3 by serial, 2 by name and size, 1 by name; 0 for another one. Sizes reckoned back from a scale may be a pixel off. */
function likeness(display: DisplayIdentity, wanted: DisplayIdentity): 0 | 1 | 2 | 3 {
  if (display.serial !== undefined && wanted.serial !== undefined)
    return display.serial === wanted.serial && display.name === wanted.name ? 3 : 0;
  const sameSize = display.pixels.every((side, index) => Math.abs(side - (wanted.pixels[index] ?? 0)) <= 2);
  if (display.name !== wanted.name) return 0;
  // A display without a name is known by its size alone.
  if (display.name === '') return sameSize ? 2 : 0;
  return sameSize ? 2 : 1;
}
