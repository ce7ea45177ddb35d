import type { Content } from '../../model.ts';
import type { Drawn, DrawnDrawing } from './drawn.ts';
import type { Page } from './page.ts';
import { groupXml, pictureXml, shapeXml, textBoxXml } from './shapes.ts';

/** Returns a drawing as shapes that can be edited: a chart described by its numbers, ink, an arrow. */
export function drawingXml(
  { name, label, area, drawn }: DrawnDrawing,
  _content: Content,
  page: Page,
): string {
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
