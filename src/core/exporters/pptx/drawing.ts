import type { Content } from '../../model.ts';
import { chartFrameXml } from './charts/frame.ts';
import { nativeOf } from './charts/index.ts';
import type { Drawn, DrawnDrawing } from './drawn.ts';
import type { Page } from './page.ts';
import { groupXml, pictureXml, shapeXml, textBoxXml } from './shapes.ts';

/** White between the parts of a whole, in px. */
const SEAM = 2;

/** Returns a drawing: a chart with its numbers where it has a native form, else shapes that can be edited, described by what it says. */
export function drawingXml(drawing: DrawnDrawing, content: Content, page: Page): string {
  const { name, label, area, drawn } = drawing;
  const native = nativeOf(drawing, content, { ...page.paper, width: SEAM, dashed: false });
  if (native) {
    const labels = native.charts.length > 1 ? label.split('；') : [label];
    const charts = native.charts.map((chart, at) => chartFrameXml(chart, labels[at] ?? label, page));
    // What has no words lies under or beside the marks; words lie over them.
    const shapes = native.around.filter(({ type }) => type === 'shape');
    const words = native.around.filter(({ type }) => type !== 'shape');
    return [
      ...shapes.map((one) => pieceXml(one, page)),
      ...charts,
      ...words.map((one) => pieceXml(one, page)),
    ].join('');
  }
  const inside = drawn.map((one) => pieceXml(one, page));
  return groupXml(page, { name: NAMES[name] ?? '图表', description: label, area }, inside);
}

const NAMES: Readonly<Record<string, string>> = { ink: '笔迹', sign: '图形' };

function pieceXml(one: Drawn, page: Page): string {
  switch (one.type) {
    case 'shape':
      return shapeXml(one, page);
    case 'text':
      return textBoxXml(one, page);
    case 'picture':
      return pictureXml(one, page);
    case 'drawing':
      return '';
  }
}
