import type { Chart, Drawing } from '../charts/chart.ts';
import { charts, type ChartedType } from '../charts/index.ts';
import type { ContentOf, ContentType } from '../model.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

/** Returns a drawn chart as it stands on a slide. The svg with its words is the figure to a screen reader and in a PDF's tags, not the element around it. */
export const figureHtmlOf = (chart: string, { svg, facts }: Drawing): string =>
  `<figure data-chart="${chart}" data-facts="${facts.filter((id) => !id.startsWith('t')).join(' ')}" role="none">${svg}</figure>`;

/** Rules of charts, for the layouts that have one. */
export const chartCss = '& figure{margin:0}\n& figure svg{display:block;overflow:visible}';

/** A chart under the title and nothing else; where the chart declines, the next layout has its turn. */
const chartAlone = <T extends ContentType>(chart: Chart<ContentOf<T>>): Layout<T> => ({
  name: `${chart.name}-chart`,
  lay(content, sheet) {
    const page = frame(content.title, sheet);
    const drawing = chart.draw(content, { width: page.width, height: page.height }, sheet);
    return drawing && page.around(figureHtmlOf(chart.name, drawing));
  },
  css: chartCss,
});

/** Returns a layout for each chart of a kind of content, the choosiest first. */
export const chartsAlone = <T extends ChartedType>(type: T): readonly Layout<T>[] => {
  const family: readonly Chart<ContentOf<T>>[] = charts[type];
  return family.map((chart) => chartAlone<T>(chart));
};
