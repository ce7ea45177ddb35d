import { change } from './change.ts';
import { from, to } from './from-to.ts';
import { level } from './level.ts';
import { part } from './part.ts';
import type { Pattern } from './pattern.ts';

/** The ways in which prose states a figure, the choosiest first; the last reads all but ordinals. Ranks have a scan of their own. */
export const patterns: readonly Pattern[] = [part, from, to, change, level];
