import { relation } from './relations.ts';
import type { ContentType } from '../../model.ts';
import type { Theme } from '../../themes/theme.ts';
import { coloursOf } from './colour.ts';
import { fieldXml, hintXml, numberXml, treeXml } from './fields.ts';
import type { Part } from '../office/package.ts';
import { SPACES, xml } from './xml.ts';

export type LayoutName =
  | '封面'
  | '目录'
  | '篇章'
  | '要点'
  | '数字'
  | '图表'
  | '表格'
  | '引文'
  | '空白'
  | '结束';

interface SlideLayout {
  readonly name: LayoutName;
  /** As ISO/IEC 29500-1 §19.7.15 classes layouts. */
  readonly type: string;
  readonly ground: keyof Theme;
  readonly title: 'title' | 'ctrTitle';
  readonly titleHeight: number;
  /** What the field below the title takes; without it there is none. */
  readonly body?: Readonly<{ type?: string; hint: string }>;
  readonly hasFooter: boolean;
}

const inner = { ground: 'paper', title: 'title', titleHeight: 112, hasFooter: true } as const;

/** The layouts of each theme, named for what they are for. */
export const LAYOUTS: readonly SlideLayout[] = [
  {
    ...inner,
    name: '封面',
    type: 'title',
    ground: 'accentDeep',
    title: 'ctrTitle',
    titleHeight: 370,
    hasFooter: false,
  },
  { ...inner, name: '目录', type: 'obj', body: { hint: '各部分的标题' } },
  { ...inner, name: '篇章', type: 'secHead', ground: 'wash', body: { type: 'body', hint: '本部分的内容' } },
  { ...inner, name: '要点', type: 'obj', body: { hint: '要点' } },
  { ...inner, name: '数字', type: 'obj', body: { hint: '数字和名称' } },
  { ...inner, name: '图表', type: 'chart', body: { type: 'chart', hint: '图表' } },
  { ...inner, name: '表格', type: 'tbl', body: { type: 'tbl', hint: '表格' } },
  { ...inner, name: '引文', type: 'obj', body: { hint: '报告原文' } },
  { ...inner, name: '空白', type: 'titleOnly' },
  { ...inner, name: '结束', type: 'titleOnly', ground: 'accentDeep', titleHeight: 370, hasFooter: false },
];

const BY_CONTENT: Readonly<Record<ContentType, LayoutName>> = {
  cover: '封面',
  contents: '目录',
  section: '篇章',
  figures: '数字',
  points: '要点',
  bars: '图表',
  moves: '图表',
  comparison: '表格',
  composition: '图表',
  series: '图表',
  table: '表格',
  ranks: '图表',
  timeline: '图表',
  targets: '表格',
  tasks: '要点',
  quotation: '引文',
  pair: '图表',
  sources: '要点',
  blank: '空白',
  closing: '结束',
};

/** Returns the name of the layout for a slide that says so much. */
export const layoutFor = (type: ContentType): LayoutName => BY_CONTENT[type];

/** Returns a layout of a master. */
export function layoutPart(layout: SlideLayout, path: string, master: string, theme: Theme): Part {
  const { name, type, ground } = layout;
  const fill = xml('a:solidFill', {}, coloursOf(theme)({ colour: theme[ground] }));
  const content = xml(
    'p:sldLayout',
    { ...SPACES, type, preserve: 1 },
    xml(
      'p:cSld',
      { name: `${theme.name} ${name}` },
      xml('p:bg', {}, xml('p:bgPr', {}, fill, xml('a:effectLst'))),
      treeXml(fieldsOf(layout)),
    ),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  );
  return {
    name: path,
    type: 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml',
    content,
    relations: [relation(path, 'rId1', 'slideMaster', master)],
  };
}

function fieldsOf({ title, titleHeight, body, hasFooter }: SlideLayout): string {
  const heading = fieldXml({
    id: 2,
    name: '标题',
    placeholder: { type: title },
    area: { x: 72, y: titleHeight > 112 ? 150 : 88, width: 1136, height: titleHeight },
    anchor: titleHeight > 112 ? 'ctr' : 't',
    inside: hintXml('单击此处编辑标题'),
  });
  const room =
    body === undefined
      ? ''
      : fieldXml({
          id: 3,
          name: '正文',
          placeholder: { ...(body.type ? { type: body.type } : {}), idx: 1 },
          area: { x: 72, y: 216, width: 1136, height: 412 },
          anchor: 't',
          inside: hintXml(body.hint),
        });
  return heading + room + (hasFooter ? footer : '');
}

const footer: string = [
  { id: 4, name: '页脚', type: 'ftr', idx: 10, x: 72, width: 900, inside: xml('a:p') },
  { id: 5, name: '页码', type: 'sldNum', idx: 11, x: 1108, width: 100, inside: numberXml },
]
  .map(({ id, name, type, idx, x, width, inside }) =>
    fieldXml({
      id,
      name,
      placeholder: { type, sz: 'quarter', idx },
      area: { x, y: 654, width, height: 27 },
      anchor: 't',
      inside,
    }),
  )
  .join('');
