const CENTRE = { x: 1130, y: 760 };
const DISC = 98;
const FIRST = 120;
const STEP = 21;
const RINGS = 34;
const PANEL_RINGS = 16;

/**
 * Returns the picture of cover and closing: rings around a rising disc. The bright ones stand at the report's own
 * values (0 to 1 of the largest), the larger the farther; without values every fifth ring is bright.
 */
export function artHtml(values: readonly number[]): string {
  const bright = values.length > 0 ? brightRings(values) : regularRings();
  return pictureHtml({ left: 0, width: 1280, height: 720, rings: RINGS }, bright);
}

/** Returns the same picture for a field of the width at the left edge: the disc in its middle, no more rings than it shows. */
export const panelArtHtml = (width: number): string =>
  pictureHtml({ left: CENTRE.x - width / 2, width, height: 720, rings: PANEL_RINGS }, regularRings());

/** Returns the lower right of the picture for a band of the height across the top. */
export const bandArtHtml = (height: number): string =>
  pictureHtml({ left: 640, width: 640, height, rings: PANEL_RINGS }, regularRings());

interface Detail {
  readonly left: number;
  readonly width: number;
  /** From the slide's lower edge up. */
  readonly height: number;
  readonly rings: number;
}

function pictureHtml({ left, width, height, rings }: Detail, bright: ReadonlySet<number>): string {
  const drawn = Array.from({ length: rings }, (_, index) => ringHtml(index, bright.has(index)));
  return (
    `<svg class="art" width="${width}" height="${height}" viewBox="${left} ${720 - height} ${width} ${height}" aria-hidden="true">${drawn.join('')}` +
    `<path d="${arch(DISC)}" fill="var(--art-bright)"/></svg>`
  );
}

function brightRings(values: readonly number[]): ReadonlySet<number> {
  const placed = values
    .filter((value) => value > 0)
    .slice(0, 9)
    .map((value) => Math.round(Math.min(1, value) ** 0.5 * (RINGS - 1)));
  return new Set([0, ...placed]);
}

const regularRings = (): ReadonlySet<number> =>
  new Set(Array.from({ length: RINGS }, (_, index) => index).filter((index) => index % 5 === 0));

function ringHtml(index: number, bright: boolean): string {
  const opacity = (1 - index / (RINGS + 2)) * (bright ? 0.9 : 0.55);
  return (
    `<path d="${arch(FIRST + index * STEP)}" fill="none"` +
    ` stroke="var(--art${bright ? '-bright' : ''})" stroke-opacity="${opacity.toFixed(2)}" stroke-width="${bright ? 2.6 : 1.6}"/>`
  );
}

/** How far the handles of a cubic lie for a quarter of a circle, in radii: off by less than 0.03 %. */
const HANDLE = 0.5523;

/**
 * Returns the upper half of a circle, all that the slide shows of it, as two curves. Chromium prints a `circle` as a
 * hundred, which made two thirds of a PDF out of this picture.
 */
function arch(radius: number): string {
  const { x, y } = CENTRE;
  const handle = Math.round(radius * HANDLE);
  const top = y - radius;
  return (
    `M${x - radius} ${y}C${x - radius} ${y - handle} ${x - handle} ${top} ${x} ${top}` +
    `S${x + radius} ${y - handle} ${x + radius} ${y}`
  );
}
