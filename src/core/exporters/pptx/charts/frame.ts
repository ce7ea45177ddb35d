import { placeXml } from '../geometry.ts';
import type { Page } from '../page.ts';
import { relation } from '../relations.ts';
import { namedXml } from '../shapes.ts';
import { xml } from '../xml.ts';
import { chartSpaceXml } from './chart-part.ts';
import type { ChartData } from './data.ts';
import { workbookOf } from './workbook.ts';

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Returns a chart where it stands on the slide, and adds its parts: what is drawn and the workbook of its numbers. */
export function chartFrameXml(chart: ChartData, description: string, page: Page): string {
  const name = `chart${page.number}-${page.nextId()}`;
  const path = `ppt/charts/${name}.xml`;
  const workbook = `ppt/embeddings/${name}.xlsx`;
  page.add({
    name: path,
    type: CHART,
    content: chartSpaceXml(chart, 'rId1', page.colours),
    relations: [relation(path, 'rId1', 'package', workbook)],
  });
  page.add({ name: workbook, type: WORKBOOK, content: workbookOf(chart) });
  return xml(
    'p:graphicFrame',
    {},
    xml(
      'p:nvGraphicFramePr',
      {},
      namedXml(page, '图表', { description }),
      xml('p:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noGrp: 1 })),
      xml('p:nvPr'),
    ),
    placeXml(chart.area, 'p:xfrm'),
    xml(
      'a:graphic',
      {},
      xml(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
        xml('c:chart', {
          'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
          'r:id': page.relate('chart', path),
        }),
      ),
    ),
  );
}
