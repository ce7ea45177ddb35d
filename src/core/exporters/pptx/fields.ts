import { placeXml } from './geometry.ts';
import { xml } from './xml.ts';

/** Returns the tree of a page's shapes. */
export const treeXml = (shapes: string): string =>
  xml(
    'p:spTree',
    {},
    xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml(
      'p:grpSpPr',
      {},
      xml(
        'a:xfrm',
        {},
        xml('a:off', { x: 0, y: 0 }),
        xml('a:ext', { cx: 0, cy: 0 }),
        xml('a:chOff', { x: 0, y: 0 }),
        xml('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    shapes,
  );

interface Field {
  readonly id: number;
  readonly name: string;
  readonly placeholder: Readonly<Record<string, string | number>>;
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly anchor: 't' | 'b' | 'ctr';
  readonly inside: string;
}

/** Returns a field of a master or a layout, to be filled on a slide. */
export const fieldXml = ({ id, name, placeholder, area, anchor, inside }: Field): string =>
  xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', placeholder)),
    ),
    xml('p:spPr', {}, placeXml(area), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))),
    xml(
      'p:txBody',
      {},
      xml('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, xml('a:normAutofit')),
      xml('a:lstStyle'),
      inside,
    ),
  );

/** A paragraph that says what belongs there. */
export const hintXml = (words: string): string =>
  xml('a:p', {}, xml('a:r', {}, xml('a:rPr', { lang: 'zh-CN' }), xml('a:t', {}, words)));

export const numberXml: string = xml(
  'a:p',
  {},
  xml('a:pPr', { algn: 'r' }),
  xml(
    'a:fld',
    { id: '{5B2D7F3A-6C1E-4E0B-9A57-2F1C0D6E8A41}', type: 'slidenum' },
    xml('a:rPr', { lang: 'zh-CN' }),
    xml('a:t', {}, '‹#›'),
  ),
);
