import { relation } from './relations.ts';
import { typeset } from '../../plan/typeset.ts';
import type { Note } from '../../model.ts';
import type { Theme } from '../../themes/theme.ts';
import { placeXml } from './geometry.ts';
import { fieldXml, hintXml, treeXml } from './fields.ts';
import type { Part } from '../office/package.ts';
import { themePart } from './theme-part.ts';
import { fontsXml } from './text-body.ts';
import { escapeXml } from '../office/package.ts';
import { SPACES, xml } from './xml.ts';

export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

/** The page of notes stands upright: the slide above, what is said to it below. */
const IMAGE = { x: 40, y: 40, width: 640, height: 360 } as const;
const WORDS = { x: 40, y: 430, width: 640, height: 800 } as const;

/** Returns the master of the notes and its theme, whose path is given. */
export function notesMasterParts(theme: Theme, themePath: string): readonly Part[] {
  const accents = Array.from({ length: 6 }, (_, index) => [`accent${index + 1}`, `accent${index + 1}`]);
  const named = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' };
  const map = { ...named, ...Object.fromEntries(accents) };
  const words = fieldXml({
    id: 3,
    name: '备注',
    placeholder: { type: 'body', sz: 'quarter', idx: 1 },
    area: WORDS,
    anchor: 't',
    inside: hintXml('备注'),
  });
  const content = xml(
    'p:notesMaster',
    SPACES,
    xml(
      'p:cSld',
      {},
      xml('p:bg', {}, xml('p:bgRef', { idx: 1001 }, xml('a:schemeClr', { val: 'bg1' }))),
      treeXml(imageXml + words),
    ),
    xml('p:clrMap', map),
    xml('p:notesStyle', {}, xml('a:lvl1pPr', { marL: 0, algn: 'l' }, lookXml('a:defRPr', { sz: 1200 }))),
  );
  return [
    {
      name: NOTES_MASTER,
      type: 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml',
      content,
      relations: [relation(NOTES_MASTER, 'rId1', 'theme', themePath)],
    },
    themePart(theme, themePath),
  ];
}

const lookXml = (name: string, more: Readonly<Record<string, string | number>> = {}): string =>
  xml(name, { lang: 'zh-CN', ...more }, fontsXml('sans'));

/** The slide in small, as each page of notes shows it. */
const imageXml: string = xml(
  'p:sp',
  {},
  xml(
    'p:nvSpPr',
    {},
    xml('p:cNvPr', { id: 2, name: '幻灯片' }),
    xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
    xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg' })),
  ),
  xml('p:spPr', {}, placeXml(IMAGE), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))),
);

/** Returns the page of notes of a slide. */
export function notesPart(notes: readonly Note[], path: string, slide: string): Part {
  const paragraphs = notes.map(({ text }) => {
    const words = typeset(text, { start: 0, end: text.length });
    return xml('a:p', {}, xml('a:r', {}, lookXml('a:rPr'), xml('a:t', {}, escapeXml(words))));
  });
  const words = xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id: 3, name: '备注' }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type: 'body', idx: 1 })),
    ),
    xml('p:spPr'),
    xml('p:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), ...paragraphs),
  );
  const content = xml(
    'p:notes',
    SPACES,
    xml('p:cSld', {}, treeXml(imageXml + words)),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  );
  return {
    name: path,
    type: 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml',
    content,
    relations: [relation(path, 'rId1', 'notesMaster', NOTES_MASTER), relation(path, 'rId2', 'slide', slide)],
  };
}
