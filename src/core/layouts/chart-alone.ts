import { area } from '../charts/area.ts';
import { bars } from '../charts/bars.ts';
import type { Chart, Drawing } from '../charts/chart.ts';
import { composition } from '../charts/composition.ts';
import { grouped } from '../charts/grouped.ts';
import { ladder } from '../charts/ladder.ts';
import { line } from '../charts/line.ts';
import { moves } from '../charts/moves.ts';
import { multiples } from '../charts/multiples.ts';
import { parts } from '../charts/parts.ts';
import { ranks } from '../charts/ranks.ts';
import { series } from '../charts/series.ts';
import { slope } from '../charts/slope.ts';
import { treemap } from '../charts/treemap.ts';
import { thenNow } from '../charts/then-now.ts';
import { timeline } from '../charts/timeline.ts';
import { waterfall } from '../charts/waterfall.ts';
import type { ContentOf, ContentType } from '../model.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

/** Returns a drawn chart as it stands on a slide. The svg with its words is the figure to a screen reader and in a PDF's tags, not the element around it. */
export const figureHtmlOf = (chart: string, { svg, facts }: Drawing): string =>
  `<figure data-chart="${chart}" data-facts="${facts.join(' ')}" role="none">${svg}</figure>`;

/** A chart under the title and nothing else; where the chart declines, the next layout has its turn. */
function chartAlone<T extends ContentType, Data>(
  chart: Chart<Data>,
  dataOf: (content: ContentOf<T>) => Data,
): Layout<T> {
  return {
    name: `${chart.name}-chart`,
    lay(content, sheet) {
      const page = frame(content.title, sheet);
      const drawing = chart.draw(dataOf(content), { width: page.width, height: page.height }, sheet);
      if (!drawing) return undefined;
      return page.around(figureHtmlOf(chart.name, drawing));
    },
    css: '& figure{margin:0}\n& figure svg{display:block;overflow:visible}',
  };
}

export const barsChart = chartAlone<'bars', ContentOf<'bars'>>(bars, (content) => content);
export const movesChart = chartAlone<'moves', ContentOf<'moves'>['moves']>(moves, (content) => content.moves);
export const multiplesChart = chartAlone<'moves', ContentOf<'moves'>['moves']>(
  multiples,
  (content) => content.moves,
);
export const thenNowChart = chartAlone<'moves', ContentOf<'moves'>['moves']>(
  thenNow,
  (content) => content.moves,
);
export const ranksChart = chartAlone<'moves', ContentOf<'moves'>['moves']>(ranks, (content) => content.moves);
export const compositionChart = chartAlone<'composition', ContentOf<'composition'>['wholes']>(
  composition,
  (content) => content.wholes,
);
export const partsChart = chartAlone<'composition', ContentOf<'composition'>['wholes']>(
  parts,
  (content) => content.wholes,
);
export const timelineChart = chartAlone<'timeline', ContentOf<'timeline'>['events']>(
  timeline,
  (content) => content.events,
);
export const lineChart = chartAlone<'series', ContentOf<'series'>>(line, (content) => content);
export const areaChart = chartAlone<'series', ContentOf<'series'>>(area, (content) => content);
export const treemapChart = chartAlone<'composition', ContentOf<'composition'>['wholes']>(
  treemap,
  (content) => content.wholes,
);
export const seriesChart = chartAlone<'series', ContentOf<'series'>>(series, (content) => content);
export const ladderChart = chartAlone<'ranks', ContentOf<'ranks'>['ranks']>(
  ladder,
  (content) => content.ranks,
);
export const groupedChart = chartAlone<'moves', ContentOf<'moves'>['moves']>(
  grouped,
  (content) => content.moves,
);
export const slopeChart = chartAlone<'moves', ContentOf<'moves'>['moves']>(slope, (content) => content.moves);
export const waterfallChart = chartAlone<'composition', ContentOf<'composition'>['wholes']>(
  waterfall,
  (content) => content.wholes,
);
