import type { Drawn, DrawnShape } from './drawn.ts';

/** Lines that end where the next one begins, as those of a table's cells do, become one. */
export function withoutSeams(drawn: readonly Drawn[]): readonly Drawn[] {
  const joined: Drawn[] = [];
  for (const one of drawn) {
    const at = joined.findLastIndex((other) => continues(other, one));
    const before = joined[at];
    if (before && isLine(before) && isLine(one)) {
      joined[at] = {
        ...before,
        area: { ...before.area, width: one.area.x + one.area.width - before.area.x },
      };
    } else joined.push(one);
  }
  return joined;
}

const THIN = 4;
const TOUCH = 0.6;

const isLine = (one: Drawn): one is DrawnShape =>
  one.type === 'shape' && one.form === 'rectangle' && one.area.height <= THIN && one.value === undefined;

const continues = (before: Drawn, one: Drawn): boolean =>
  isLine(before) &&
  isLine(one) &&
  before.fill?.colour === one.fill?.colour &&
  Math.abs(before.area.y - one.area.y) < TOUCH &&
  Math.abs(before.area.height - one.area.height) < TOUCH &&
  Math.abs(before.area.x + before.area.width - one.area.x) < TOUCH;
