import { relation } from './relations.ts';
import { themes } from '../../themes/index.ts';
import type { Theme } from '../../themes/theme.ts';
import type { ThemeName } from '../../model.ts';
import { coloursOf } from './colour.ts';
import { fieldXml, hintXml, numberXml, treeXml } from './fields.ts';
import { LAYOUTS, layoutPart, type LayoutName } from './slide-layouts.ts';
import type { Part } from '../office/package.ts';
import { themePart } from './theme-part.ts';
import { fontsXml } from './text-body.ts';
import { centipoints } from './units.ts';
import { SPACES, xml } from './xml.ts';

/** A master with its theme and its layouts. */
export interface Master {
  readonly path: string;
  readonly parts: readonly Part[];
  readonly layoutPath: (name: LayoutName) => string;
}

/** ECMA-376 §19.7.3 and §19.7.9: ids of masters and layouts stand in one row and begin here. */
export const FIRST_ID = 2_147_483_648;

/** Returns a master for each theme, that of the deck first, so that another look can be chosen where the deck is edited. */
export function mastersOf(own: ThemeName): readonly Master[] {
  const names = [own, ...Object.values(themes).flatMap(({ name }) => (name === own ? [] : [name]))];
  return names.map((name, index) => masterOf(themes[name], index));
}

/** The id of a master; those of its layouts follow it. */
export const masterId = (index: number): number => FIRST_ID + index * (LAYOUTS.length + 1);

function masterOf(theme: Theme, index: number): Master {
  const path = `ppt/slideMasters/slideMaster${index + 1}.xml`;
  const layoutAt = (layout: number): string =>
    `ppt/slideLayouts/slideLayout${index * LAYOUTS.length + layout + 1}.xml`;
  const themePath = `ppt/theme/theme${index + 1}.xml`;
  const layouts = LAYOUTS.map((layout, at) => layoutPart(layout, layoutAt(at), path, theme));
  const master: Part = {
    name: path,
    type: 'application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml',
    content: masterXml(theme, index),
    relations: [
      ...LAYOUTS.map((_, at) => relation(path, `rId${at + 1}`, 'slideLayout', layoutAt(at))),
      relation(path, `rId${LAYOUTS.length + 1}`, 'theme', themePath),
    ],
  };
  return {
    path,
    parts: [master, ...layouts, themePart(theme, themePath)],
    layoutPath: (name) => layoutAt(LAYOUTS.findIndex((layout) => layout.name === name)),
  };
}

function masterXml(theme: Theme, index: number): string {
  const ids = LAYOUTS.map((_, at) =>
    xml('p:sldLayoutId', { id: masterId(index) + at + 1, 'r:id': `rId${at + 1}` }),
  );
  return xml(
    'p:sldMaster',
    SPACES,
    xml(
      'p:cSld',
      { name: `讲台 ${theme.name}` },
      xml(
        'p:bg',
        {},
        xml('p:bgPr', {}, xml('a:solidFill', {}, xml('a:schemeClr', { val: 'bg1' })), xml('a:effectLst')),
      ),
      treeXml(placeholders.join('')),
    ),
    xml('p:clrMap', mapOf(theme)),
    xml('p:sldLayoutIdLst', {}, ...ids),
    xml('p:hf', { hdr: 0, dt: 0 }),
    stylesXml(theme),
  );
}

/** In a dark theme letters are the light of its two. */
export const isDark = ({ paper, ink }: Theme): boolean => lightness(paper) < lightness(ink);

const lightness = (colour: string): number => Number.parseInt(colour.slice(1, 3), 16);

function mapOf(theme: Theme): Readonly<Record<string, string>> {
  const [light, dark] = isDark(theme) ? (['dk', 'lt'] as const) : (['lt', 'dk'] as const);
  const accents = Array.from({ length: 6 }, (_, index) => [`accent${index + 1}`, `accent${index + 1}`]);
  return {
    bg1: `${light}1`,
    tx1: `${dark}1`,
    bg2: `${light}2`,
    tx2: `${dark}2`,
    ...Object.fromEntries(accents),
    hlink: 'hlink',
    folHlink: 'folHlink',
  };
}

const placeholders: readonly string[] = [
  fieldXml({
    id: 2,
    name: '标题',
    placeholder: { type: 'title' },
    area: { x: 72, y: 88, width: 1136, height: 112 },
    anchor: 't',
    inside: hintXml('单击此处编辑标题'),
  }),
  fieldXml({
    id: 3,
    name: '正文',
    placeholder: { type: 'body', idx: 1 },
    area: { x: 72, y: 216, width: 1136, height: 412 },
    anchor: 't',
    inside: hintXml('单击此处编辑正文'),
  }),
  fieldXml({
    id: 4,
    name: '页脚',
    placeholder: { type: 'ftr', sz: 'quarter', idx: 3 },
    area: { x: 72, y: 654, width: 900, height: 27 },
    anchor: 't',
    inside: xml('a:p'),
  }),
  fieldXml({
    id: 5,
    name: '页码',
    placeholder: { type: 'sldNum', sz: 'quarter', idx: 4 },
    area: { x: 1108, y: 654, width: 100, height: 27 },
    anchor: 't',
    inside: numberXml,
  }),
];

const LEVELS = 9;

function stylesXml(theme: Theme): string {
  const colours = coloursOf(theme);
  const look = (size: number, face: 'sans' | 'serif', bold: boolean): string =>
    xml(
      'a:defRPr',
      { lang: 'zh-CN', sz: centipoints(size), b: bold ? 1 : 0 },
      xml('a:solidFill', {}, colours({ colour: theme.ink })),
      fontsXml(face),
    );
  const level = (at: number, inside: string, indent = 0): string =>
    xml(`a:lvl${at}pPr`, { marL: indent * (at - 1), indent: 0, algn: 'l' }, xml('a:buNone'), inside);
  const levels = (size: number, indent: number): string =>
    Array.from({ length: LEVELS }, (_, at) =>
      level(at + 1, look(Math.max(20, size - 4 * at), 'sans', false), indent),
    ).join('');
  return xml(
    'p:txStyles',
    {},
    xml('p:titleStyle', {}, level(1, look(40, 'serif', true))),
    xml('p:bodyStyle', {}, levels(28, 285_750)),
    xml('p:otherStyle', {}, levels(24, 0)),
  );
}
