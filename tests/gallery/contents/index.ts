import type { Content } from '../../../src/core/model.ts';
import { barsContents } from './bars.ts';
import { compositionContents } from './composition.ts';
import { figuresContents } from './figures.ts';
import { frontContents } from './front.ts';
import { movesContents } from './moves.ts';
import { oddContents } from './odd.ts';
import { pairContents } from './pairs.ts';
import { pointsContents } from './points.ts';
import { seriesContents } from './series.ts';
import { tablesContents } from './tables.ts';

/** Contents of our own: every kind with the least, the usual and the most that it is made for, by their names. */
export const contents: Readonly<Record<string, Content>> = {
  ...frontContents,
  ...figuresContents,
  ...pointsContents,
  ...barsContents,
  ...movesContents,
  ...compositionContents,
  ...seriesContents,
  ...tablesContents,
  ...pairContents,
  ...oddContents,
};
