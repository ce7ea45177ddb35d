import type { Deck, RenderedSlide, Report } from '../../model.ts';
import { packageOf, type Part } from '../office/package.ts';
import { coreProperties, coreRelation } from '../office/properties.ts';
import { themes } from '../../themes/index.ts';
import { coloursOf } from './colour.ts';
import type { DrawnSlide } from './drawn.ts';
import { mastersOf, type Master } from './masters.ts';
import { NOTES_MASTER, notesMasterParts, notesPart } from './notes-part.ts';
import { newPage, type Media } from './page.ts';
import { presentationPart, programPart, propertiesPart } from './presentation.ts';
import { readAgain } from './read-again.ts';
import { relation } from './relations.ts';
import { layoutFor } from './slide-layouts.ts';
import { slideXml } from './slide-part.ts';

export interface Presentation {
  readonly deck: Deck;
  readonly report: Report;
  readonly rendered: readonly RenderedSlide[];
  readonly drawn: readonly DrawnSlide[];
}

/** Returns a presentation (ISO/IEC 29500 transitional) that was read again and found whole; throws where it was not. */
export function writePresentation(presentation: Presentation): Uint8Array {
  const { deck, report, rendered } = presentation;
  const masters = mastersOf(deck.theme);
  const hasNotes = deck.slides.some(({ notes }) => notes.length > 0);
  const paths = deck.slides.map((_, index) => slidePath(index));
  const parts = [
    presentationPart(deck, masters, paths, hasNotes ? NOTES_MASTER : undefined),
    propertiesPart,
    coreProperties(deck.title, report.articles[0].speaker?.text),
    programPart(deck),
    ...masters.flatMap((master) => master.parts),
    ...(hasNotes ? notesMasterParts(themes.红, `ppt/theme/theme${masters.length + 1}.xml`) : []),
    ...slideParts(presentation, masters[0]),
  ];
  const bytes = packageOf(parts, [
    relation('', 'rId1', 'officeDocument', 'ppt/presentation.xml'),
    coreRelation,
    relation('', 'rId3', 'extended-properties', 'docProps/app.xml'),
  ]);
  readAgain(bytes, rendered);
  return bytes;
}

const slidePath = (index: number): string => `ppt/slides/slide${index + 1}.xml`;

function slideParts({ deck, drawn }: Presentation, master: Master | undefined): readonly Part[] {
  const media: Media = { parts: new Map() };
  const theme = themes[deck.theme];
  const look = { colours: coloursOf(theme), paper: { colour: theme.paper, opacity: 1 } };
  const places = new Map(deck.slides.map(({ id }, index) => [id as string, slidePath(index)]));
  const parts = deck.slides.flatMap((slide, index): readonly Part[] => {
    const path = slidePath(index);
    const seen = drawn.find(({ id }) => id === slide.id);
    if (!seen || !master) throw new Error(`the slide ${slide.id} was not drawn`);
    const written = newPage({ ...look, path, number: index + 1, slidePath: (id) => places.get(id) }, media);
    const { page } = written;
    page.relate('slideLayout', master.layoutPath(layoutFor(slide.content.type)));
    const content = slideXml(slide, seen, page);
    if (slide.notes.length > 0) {
      const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
      page.relate('notesSlide', notes);
      page.add(notesPart(slide.notes, notes, path));
    }
    return [{ name: path, type: SLIDE, content, relations: written.relations() }, ...written.parts];
  });
  return [...parts, ...media.parts.values()];
}

const SLIDE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
