import type { Deck, Fact, Phrase, Report, Slide } from '../model.ts';
import { slidesOf } from './choose.ts';
import { closing } from './closing.ts';
import { withoutEchoes } from './echoes.ts';
import { cover, partItems, partTitle, titleOf } from './front.ts';
import { distinct, slideId } from './identity.ts';
import { kickerOf } from './kicker.ts';
import { gathered } from './gathered.ts';
import { ledgerOf } from './ledger.ts';
import { partsOf, passagesOf, type Part } from './passages.ts';
import { textOf, furniture, type Source } from './phrase.ts';
import { taskLists } from './tasks.ts';
import { timelines } from './timeline.ts';

/** Parts with fewer slides than this on average need no slide between them. */
const WORTH_A_SECTION = 2.8;

/** Returns the deck of a report: cover, contents, a section for each part with its slides, closing. `file` is the source's name. */
export function planDeck(report: Report, facts: readonly Fact[], file: string): Deck {
  const source: Source = { report, facts };
  const title = titleOf(source, report.articles[0]);
  const slides = distinct([
    { id: slideId('cover'), content: cover(source), notes: [] },
    ...body(source, partsOf(report)),
    { id: slideId('closing'), content: closing(source), notes: [] },
  ]);
  return {
    format: 1,
    title: textOf(title),
    theme: '红',
    source: { file, characters: report.text.length, figures: facts.length },
    slides,
    ledger: ledgerOf(report, facts, slides),
  };
}

/** A part with its slides; the sections of the report that they come from, by the first slide of each. */
interface Planned {
  readonly part: Part;
  readonly title: Phrase;
  readonly slides: readonly Slide[];
  readonly starts: ReadonlyMap<number, Slide['id']>;
}

function body(source: Source, parts: readonly Part[]): readonly Slide[] {
  const planned = parts.map((part) => planPart(source, part, parts));
  if (planned.length < 2) return planned.flatMap(({ slides }) => slides);
  const count = planned.reduce((sum, { slides }) => sum + slides.length, 0);
  const parted = count >= planned.length * WORTH_A_SECTION;
  const sections = planned.map((one, index) => (parted ? [sectionSlide(source, one, index)] : []));
  const contents: Slide = {
    id: slideId('contents'),
    content: {
      type: 'contents',
      title: [furniture('目录')],
      parts: planned.flatMap(({ title, part, slides }, index) => {
        const first = sections[index]?.[0] ?? slides[0];
        const items = partItems(source, part).map((item) => item.title);
        return first ? [{ title, items, slide: first.id }] : [];
      }),
    },
    notes: [],
  };
  return [contents, ...planned.flatMap(({ slides }, index) => [...(sections[index] ?? []), ...slides])];
}

function planPart(source: Source, part: Part, parts: readonly Part[]): Planned {
  const title = partTitle(source, part);
  const starts = new Map<number, Slide['id']>();
  const passages = passagesOf(source, part).flatMap((passage) => {
    const slides = slidesOf(source, passage);
    const first = slides[0];
    const headings = [...passage.path.map(({ heading }) => heading), ...passage.heads];
    for (const heading of headings) {
      if (first && heading && !starts.has(heading.said.span.start))
        starts.set(heading.said.span.start, first.id);
    }
    return slides.map((slide) => ({ ...slide, kicker: kickerOf(source, passage, part, slide) }));
  });
  const last = parts.findLast(({ article }) => article === part.article) === part;
  const dated = last ? timelines(source, part.article) : [];
  const slides = [
    ...taskLists(source, part),
    ...gathered(withoutEchoes(passages)),
    ...dated.map((slide) => ({ ...slide, kicker: title })),
  ].map((slide) => ({ ...slide, part: title }));
  return { part, title, slides, starts };
}

function sectionSlide(source: Source, { part, title, starts }: Planned, index: number): Slide {
  const name = part.title?.said.text ?? part.article.title.text;
  return {
    id: slideId('section', name, part.title ? '' : String.fromCharCode(97 + index)),
    content: {
      type: 'section',
      title,
      number: index + 1,
      items: partItems(source, part)
        .slice(0, 12)
        .map((item) => {
          const slide = starts.get(item.start);
          return { title: item.title, ...(slide ? { slide } : {}) };
        }),
    },
    part: title,
    notes: [],
  };
}
