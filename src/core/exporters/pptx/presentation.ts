import { relation } from './relations.ts';
import type { Deck } from '../../model.ts';
import { masterId, type Master } from './masters.ts';
import { escapeXml, type Part, type Relation } from '../office/package.ts';
import { sectionsXml } from './sections.ts';
import { emu } from './units.ts';
import { SPACES, xml } from './xml.ts';

const PATH = 'ppt/presentation.xml';
/** ISO/IEC 29500-1 §19.7.13: ids of slides begin here. */
const FIRST_SLIDE = 256;

/** Returns the part that names all slides in order, the masters and the sections. */
export function presentationPart(
  deck: Deck,
  masters: readonly Master[],
  slides: readonly string[],
  notesMaster: string | undefined,
): Part {
  const relations: Relation[] = [
    ...masters.map(({ path }, index) => relation(PATH, `rIdM${index + 1}`, 'slideMaster', path)),
    ...slides.map((path, index) => relation(PATH, `rIdS${index + 1}`, 'slide', path)),
    ...(notesMaster ? [relation(PATH, 'rIdN', 'notesMaster', notesMaster)] : []),
    relation(PATH, 'rIdT', 'theme', 'ppt/theme/theme1.xml'),
    relation(PATH, 'rIdP', 'presProps', 'ppt/presProps.xml'),
  ];
  const ids = slides.map((_, index) => FIRST_SLIDE + index);
  const content = xml(
    'p:presentation',
    { ...SPACES, saveSubsetFonts: 1, autoCompressPictures: 0 },
    xml(
      'p:sldMasterIdLst',
      {},
      ...masters.map((_, index) => xml('p:sldMasterId', { id: masterId(index), 'r:id': `rIdM${index + 1}` })),
    ),
    notesMaster ? xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': 'rIdN' })) : '',
    xml('p:sldIdLst', {}, ...ids.map((id, index) => xml('p:sldId', { id, 'r:id': `rIdS${index + 1}` }))),
    xml('p:sldSz', { cx: emu(1280), cy: emu(720) }),
    xml('p:notesSz', { cx: emu(720), cy: emu(1280) }),
    xml('p:extLst', {}, sectionsXml(deck, ids)),
  );
  return {
    name: PATH,
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    content,
    relations,
  };
}

/** Settings of the show, all as they are by themselves. */
export const propertiesPart: Part = {
  name: 'ppt/presProps.xml',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presProps+xml',
  content: xml('p:presentationPr', SPACES),
};

/** Returns what is said of the program and of how much is in the file. */
export const programPart = ({ slides, office }: Deck): Part => ({
  name: 'docProps/app.xml',
  type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  content: xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    xml('Application', {}, 'Rostrum'),
    xml('PresentationFormat', {}, '宽屏'),
    xml('Slides', {}, String(slides.length)),
    office?.name ? xml('Company', {}, escapeXml(office.name)) : '',
  ),
});
