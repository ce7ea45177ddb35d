import type { Box, Chart, Look } from '../charts/chart.ts';
import { charts, type ChartedType } from '../charts/index.ts';
import type { ContentOf, ContentType } from '../model.ts';
import { isTypedId } from '../typed.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';

/**
 * Returns a chart as it stands on a slide, or nothing where it declines. The svg with its words is the figure to a screen reader
 * and in a PDF's tags, not the element around it.
 */
export function chartHtml<Data>(chart: Chart<Data>, data: Data, box: Box, look: Look): string | undefined {
  const drawing = chart.draw(data, box, look);
  if (!drawing) return undefined;
  const facts = drawing.facts.filter((id) => !isTypedId(id));
  return `<figure data-chart="${chart.name}" data-facts="${facts.join(' ')}" role="none">${drawing.svg}</figure>`;
}

/** Rules of charts, for the layouts that have one. */
export const chartCss = '& figure{margin:0}\n& figure svg{display:block;overflow:visible}';

/** A chart under the title and nothing else; where the chart declines, the next layout has its turn. */
const chartAlone = <T extends ContentType>(chart: Chart<ContentOf<T>>): Layout<T> => ({
  name: `${chart.name}-chart`,
  lay(content, sheet) {
    const page = frame(content.title, sheet);
    const drawn = chartHtml(chart, content, { width: page.width, height: page.height }, sheet);
    return drawn && page.around(drawn);
  },
  css: chartCss,
});

/** Returns a layout for each chart of a kind of content, the choosiest first. */
export const chartsAlone = <T extends ChartedType>(type: T): readonly Layout<T>[] => {
  const family: readonly Chart<ContentOf<T>>[] = charts[type];
  return family.map((chart) => chartAlone<T>(chart));
};
