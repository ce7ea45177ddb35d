import type { Phrase, Slide } from '../model.ts';
import { around } from './candidate.ts';
import { withoutListed } from './echoes.ts';
import { partItems } from './front.ts';
import { slideId } from './identity.ts';
import type { PlannedPart } from './part.ts';
import { phraseOf, type Source, spansOf, textOf } from './phrase.ts';
import { splitAt } from './split.ts';

/** So many headings can stand on the slide that opens a part. */
const MOST_ITEMS = 24;

/** The slides of a part behind the one that opens it: that lists its headings and tasks, and no other need list them again. */
export function openedPart(
  source: Source,
  planned: PlannedPart,
  index: number,
  parted: boolean,
): readonly Slide[] {
  const { tasks, slides } = planned;
  if (!parted || isAlone(source, planned)) return [...tasks, ...slides];
  const section = sectionSlide(source, planned, index);
  const listed = partItems(source, planned.part).map(({ title }) => textOf(title));
  const namesTasks = listed.length >= countOf(tasks) && listed.length <= MOST_ITEMS;
  const all = namesTasks ? slides : [...tasks, ...slides];
  return [section, ...withoutListed(all, listed)];
}

/** A part of one slide and no headings is that slide. */
const isAlone = (source: Source, { part, tasks, slides }: PlannedPart): boolean =>
  tasks.length + slides.length < 2 && partItems(source, part).length === 0;

const countOf = (slides: readonly Slide[]): number =>
  slides.reduce((sum, { content }) => sum + (content.type === 'tasks' ? content.tasks.length : 0), 0);

function sectionSlide(source: Source, { part, title, passages }: PlannedPart, index: number): Slide {
  const items = partItems(source, part);
  const name = part.title?.said.text ?? part.article.title.text;
  return {
    id: slideId('section', name, part.title ? '' : String.fromCharCode(97 + index)),
    content: {
      type: 'section',
      title,
      number: index + 1,
      items: items.map((item, at) => {
        const slide = slideFrom(passages, item.start, items[at + 1]?.start ?? Infinity);
        const title = items.length > MOST_WHOLE ? briefly(source, item.title) : item.title;
        return { title, ...(slide ? { slide: slide.id } : {}) };
      }),
    },
    part: title,
    notes: [],
  };
}

/** More headings than this are named by their first clause. */
const MOST_WHOLE = 10;
/** A shorter clause is no name: 稳住大盘，… */
const SHORTEST_NAME = 6;

function briefly(source: Source, title: Phrase): Phrase {
  const span = around(spansOf(title));
  const [first] = splitAt(source.report.text, span, /[，,]/);
  return first && first.end - first.start >= SHORTEST_NAME ? phraseOf(source, first) : title;
}

/** The first slide that speaks of what stands between two places of the report. */
const slideFrom = (slides: readonly Slide[], start: number, end: number): Slide | undefined =>
  slides.find(({ notes }) => notes.some(({ span }) => span && span.start >= start && span.start < end));
