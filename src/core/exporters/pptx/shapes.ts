import { fillXml, outlineXml } from './colour.ts';
import type { Area, DrawnPicture, DrawnShape, DrawnText } from './drawn.ts';
import { geometryXml, placeXml } from './geometry.ts';
import type { Page } from './page.ts';
import { paragraphsXml, pitchOf, topOf } from './text-body.ts';
import { xml } from './xml.ts';

/** Names a shape; `description` is what it says to those who do not see it, '' what they need not hear of. */
export function namedXml(
  page: Page,
  name: string,
  { description, link }: { readonly description?: string; readonly link?: string } = {},
): string {
  const id = page.nextId();
  const target = link === undefined ? undefined : page.slidePath(link);
  const click =
    target === undefined
      ? ''
      : xml('a:hlinkClick', { 'r:id': page.relate('slide', target), action: 'ppaction://hlinksldjump' });
  const decorative = description === '' ? DECORATIVE : '';
  return xml('p:cNvPr', { id, name: `${name} ${id}`, descr: description || undefined }, click, decorative);
}

/** [MS-ODRAWXML] 2.33: a shape that says nothing. */
const DECORATIVE = xml(
  'a:extLst',
  {},
  xml(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    xml('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

/** Returns a shape without words. */
export function shapeXml(shape: DrawnShape, page: Page): string {
  const look =
    placeXml(shape.area) +
    geometryXml(shape) +
    fillXml(shape.fill, page.colours) +
    outlineXml(shape.outline, page.colours);
  return xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, namedXml(page, '图形', { description: '' }), xml('p:cNvSpPr'), xml('p:nvPr')),
    xml('p:spPr', {}, look),
  );
}

/** What a text is to the presentation beside being there: its title, its number, its footer. */
export type Placeholder = Readonly<{ type: 'title' | 'ctrTitle' | 'sldNum' | 'ftr'; idx?: number }>;

const NAMES = { title: '标题', ctrTitle: '标题', sldNum: '页码', ftr: '页脚' } as const;

/** Returns a box around the text, which stands in it where it is drawn. */
export function textBoxXml(text: DrawnText, page: Page, placeholder?: Placeholder): string {
  const name = placeholder ? NAMES[placeholder.type] : '文本';
  const link = text.link === undefined ? {} : { link: text.link };
  const nonVisual =
    namedXml(page, name, link) +
    xml('p:cNvSpPr', placeholder ? {} : { txBox: 1 }) +
    xml(
      'p:nvPr',
      {},
      placeholder ? xml('p:ph', { ...placeholder, sz: placeholder.idx ? 'quarter' : undefined }) : '',
    );
  const body = xml(
    'a:bodyPr',
    { vert: 'horz', wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't', anchorCtr: 0 },
    xml('a:noAutofit'),
  );
  return xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, nonVisual),
    xml(
      'p:spPr',
      {},
      placeXml(roomOf(text)),
      xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
      xml('a:noFill'),
    ),
    xml('p:txBody', {}, body, xml('a:lstStyle'), paragraphsXml(text, page.colours)),
  );
}

/** With another font a line is wider: a box that is too narrow is centred on its text by some. */
const SLACK = { share: 0.2, least: 16 } as const;

function roomOf(text: DrawnText): Area {
  const { x, width } = text.area;
  const slack = Math.max(SLACK.least, width * SLACK.share);
  const before = { left: 0, centre: slack / 2, right: slack }[text.alignment];
  return {
    x: x - before,
    y: topOf(text),
    width: width + slack,
    height: pitchOf(text) * text.lines.length,
  };
}

/** Returns a picture: as vectors for those who can draw them, as pixels for the others ([MS-ODRAWXML] 2.32, svgBlip). */
export function pictureXml({ area, png, svg }: DrawnPicture, page: Page): string {
  const pixels = page.relate('image', page.media(png, 'png'));
  const vectors = svg === undefined ? '' : svgExtension(page.relate('image', page.media(svg, 'svg')));
  return xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      namedXml(page, '图片', { description: '' }),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml(
      'p:blipFill',
      {},
      xml('a:blip', { 'r:embed': pixels }, vectors),
      xml('a:stretch', {}, xml('a:fillRect')),
    ),
    xml('p:spPr', {}, placeXml(area), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))),
  );
}

const svgExtension = (relation: string): string =>
  xml(
    'a:extLst',
    {},
    xml(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      xml('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': relation,
      }),
    ),
  );

/** Returns shapes as one that is moved and described as a whole. */
export function groupXml(
  page: Page,
  { name, description, area }: { readonly name: string; readonly description: string; readonly area: Area },
  children: readonly string[],
): string {
  const { x, y, width, height } = area;
  const place = placeXml({ x, y, width, height });
  const inner = place.slice('<a:xfrm>'.length, -'</a:xfrm>'.length);
  const child = inner.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  return xml(
    'p:grpSp',
    {},
    xml('p:nvGrpSpPr', {}, namedXml(page, name, { description }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml('p:grpSpPr', {}, xml('a:xfrm', {}, inner, child)),
    ...children,
  );
}
