import type { Rule } from './candidate.ts';
import { bars } from './rules/bars.ts';
import { composition } from './rules/composition.ts';
import { figures } from './rules/figures.ts';
import { moves } from './rules/moves.ts';
import { points } from './rules/points.ts';
import { targets } from './rules/targets.ts';

/** What can be made of a passage, the choosiest first: a later rule gets the facts that the ones before left. */
export const rules: readonly Rule[] = [targets, composition, moves, bars, figures, points];
