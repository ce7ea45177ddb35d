import type { Slide } from '../../model.ts';
import type { Drawn, DrawnShape, DrawnSlide, DrawnText } from './drawn.ts';
import { drawingXml } from './drawing.ts';
import { fillXml } from './colour.ts';
import { treeXml } from './fields.ts';
import type { Page } from './page.ts';
import { pictureXml, shapeXml, textBoxXml, type Placeholder } from './shapes.ts';
import { withoutSeams } from './seams.ts';
import { SPACES, xml } from './xml.ts';

/** Returns a slide: its ground, and what is drawn on it in the order of reading. */
export function slideXml(slide: Slide, { drawn }: DrawnSlide, page: Page): string {
  const ground = drawn.findLast(isGround);
  const shapes = withoutSeams(drawn.filter((one) => !isGround(one)));
  const titled = shapes.find((one) => one.type === 'text' && /^h[12]$/.test(one.tag));
  const written = shapes.map((one) => drawnXml(one, slide, page, one === titled));
  const background = ground
    ? xml('p:bg', {}, xml('p:bgPr', {}, fillXml(ground.fill, page.colours), xml('a:effectLst')))
    : '';
  return xml(
    'p:sld',
    { ...SPACES, show: slide.hidden ? 0 : undefined },
    xml('p:cSld', {}, background, treeXml(written.join(''))),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  );
}

/** What covers the whole slide. */
const isGround = (one: Drawn): one is DrawnShape =>
  one.type === 'shape' && one.form === 'rectangle' && one.area.width >= 1279 && one.area.height >= 719;

function drawnXml(one: Drawn, slide: Slide, page: Page, isTitle: boolean): string {
  switch (one.type) {
    case 'shape':
      return shapeXml(one, page);
    case 'picture':
      return pictureXml(one, page);
    case 'drawing':
      return drawingXml(one, slide.content, page);
    case 'text':
      return textBoxXml(one, page, placeholderOf(one, slide, isTitle));
  }
}

/** ISO/IEC 29500-1 §19.7.10; the numbers are those of the fields in `slide-layouts.ts`. */
function placeholderOf({ role, lines }: DrawnText, slide: Slide, isTitle: boolean): Placeholder | undefined {
  if (isTitle) return { type: slide.content.type === 'cover' ? 'ctrTitle' : 'title' };
  if (role === 'part') return { type: 'ftr', idx: 10 };
  return lines[0]?.runs.some(({ isSlideNumber }) => isSlideNumber) ? { type: 'sldNum', idx: 11 } : undefined;
}
