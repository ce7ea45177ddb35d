import type { Rule } from './candidate.ts';
import { bars } from './rules/bars.ts';
import { composition } from './rules/composition.ts';
import { deeds } from './rules/deeds.ts';
import { figures } from './rules/figures.ts';
import { heads } from './rules/heads.ts';
import { moves } from './rules/moves.ts';
import { points } from './rules/points.ts';
import { ranks } from './rules/ranks.ts';
import { shortcomings } from './rules/shortcomings.ts';
import { sums } from './rules/sums.ts';
import { tables } from './rules/tables.ts';
import { targets } from './rules/targets.ts';

/** What gathers facts and statements from a whole passage, the choosiest first: a later rule gets the facts that the ones before left. */
export const gathering: readonly Rule[] = [
  targets,
  deeds,
  shortcomings,
  composition,
  sums,
  moves,
  bars,
  ranks,
  heads,
];

/** What says the rest, each for its stretch of the passage. */
export const filling: readonly Rule[] = [figures, points];

/** What has slides of its own beside those of the prose, however short the passage is. */
export const standing: readonly Rule[] = [tables];
