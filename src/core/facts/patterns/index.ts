import type { Quantity } from '../numbers/quantity.ts';
import { changeAround } from './change-around.ts';
import { changeBehind } from './change-behind.ts';
import { change } from './change.ts';
import { doubling } from './doubling.ts';
import { from } from './from.ts';
import { gap } from './gap.ts';
import { level } from './level.ts';
import { list } from './list.ts';
import { part } from './part.ts';
import type { Pattern, Place, Reading } from './pattern.ts';
import { range } from './range.ts';
import { to } from './to.ts';

/** The ways in which prose states a figure, the choosiest first; the last reads all but ordinals. Ranks have a scan of their own. */
export const patterns: readonly Pattern[] = [
  range,
  list,
  part,
  from,
  to,
  doubling,
  gap,
  change,
  changeAround,
  changeBehind,
  level,
];

/** Reads a quantity by the first pattern that does; nothing where it is an ordinal. */
export function readingOf(quantity: Quantity, place: Place): Reading | undefined {
  const { bound, words } = place.bound;
  for (const pattern of patterns) {
    const read = pattern.read(quantity, place);
    if (!read) continue;
    return {
      pattern: pattern.name,
      quantity,
      ...(bound ? { bound } : {}),
      ...(words ? { boundWords: words } : {}),
      ...read,
    };
  }
  return undefined;
}
