import type { ContentOf, ContentType } from '../model.ts';
import { area } from './area.ts';
import { bars } from './bars.ts';
import type { Chart } from './chart.ts';
import { composition } from './composition.ts';
import { grouped } from './grouped.ts';
import { ladder } from './ladder.ts';
import { line } from './line.ts';
import { moves } from './moves.ts';
import { multiples } from './multiples.ts';
import { parts } from './parts.ts';
import { ranks } from './ranks.ts';
import { series } from './series.ts';
import { slope } from './slope.ts';
import { stacked } from './stacked.ts';
import { strips } from './strips.ts';
import { thenNow } from './then-now.ts';
import { timeline } from './timeline.ts';
import { treemap } from './treemap.ts';
import { waterfall } from './waterfall.ts';

/** Kinds of content that charts of their own are drawn of. */
export type ChartedType = 'bars' | 'moves' | 'composition' | 'series' | 'ranks' | 'timeline';

const drawnOf =
  <T extends ContentType, Data>(dataOf: (content: ContentOf<T>) => Data) =>
  (chart: Chart<Data>): Chart<ContentOf<T>> => ({
    name: chart.name,
    draw: (content, box, look) => chart.draw(dataOf(content), box, look),
  });

const ofMoves = drawnOf(({ moves: all }: ContentOf<'moves'>) => all);
const ofWholes = drawnOf(({ wholes }: ContentOf<'composition'>) => wholes);
const ofRanks = drawnOf(({ ranks: all }: ContentOf<'ranks'>) => all);
const ofEvents = drawnOf(({ events }: ContentOf<'timeline'>) => events);

/** The charts of each kind of content, the choosiest first. Those of parts of other layouts are drawn there (bullet, share, waffle). */
export const charts: { readonly [T in ChartedType]: readonly Chart<ContentOf<T>>[] } = {
  bars: [bars],
  moves: [ranks, thenNow, grouped, slope, moves, multiples, strips].map(ofMoves),
  composition: [treemap, waterfall, stacked, parts, composition].map(ofWholes),
  series: [line, area, series],
  ranks: [ladder].map(ofRanks),
  timeline: [timeline].map(ofEvents),
};
