import type { Deck, Fact, Phrase, Report, Slide } from '../model.ts';
import { slidesOf } from './choose.ts';
import { closing } from './closing.ts';
import { cover, partItems, partTitle, titleOf } from './front.ts';
import { distinct, slideId } from './identity.ts';
import { ledgerOf } from './ledger.ts';
import { partsOf, passagesOf, type Part, type Passage } from './passages.ts';
import { furniture, phraseOf, textOf, type Source } from './phrase.ts';
import { taskLists } from './tasks.ts';
import { timelines } from './timeline.ts';

/** Returns the deck of a report: cover, contents, a section for each part with its slides, closing. `file` is the source's name. */
export function planDeck(report: Report, facts: readonly Fact[], file: string): Deck {
  const source: Source = { report, facts };
  const parts = partsOf(report);
  const planned = parts.map((part, index) => partSlides(source, part, index, parts));
  const starts = parts.map((part, index) => sectionId(part, index));
  const contents: Slide = {
    id: slideId('contents'),
    content: {
      type: 'contents',
      title: [furniture('目录')],
      parts: parts.map((part, index) => ({
        title: partTitle(source, part),
        items: partItems(source, part),
        slide: starts[index] ?? slideId('contents'),
      })),
    },
    notes: [],
  };
  const first: Slide = { id: slideId('cover'), content: cover(source), notes: [] };
  const last: Slide = { id: slideId('closing'), content: closing(source), notes: [] };
  const slides = distinct([first, ...(parts.length > 1 ? [contents] : []), ...planned.flat(), last]);
  return {
    format: 1,
    title: textOf(titleOf(source, report.articles[0])),
    theme: '红',
    source: { file, characters: report.text.length, figures: facts.length },
    slides,
    ledger: ledgerOf(facts, slides),
  };
}

const sectionId = (part: Part, index: number): Slide['id'] =>
  slideId(
    'section',
    part.title?.said.text ?? part.article.title.text,
    part.title ? '' : String.fromCharCode(97 + index),
  );

function partSlides(source: Source, part: Part, index: number, parts: readonly Part[]): readonly Slide[] {
  const title = partTitle(source, part);
  const lists = taskLists(source, part);
  const content = [
    ...lists.slice(0, 1).map((slide) => ({ ...slide })),
    ...lists.slice(1),
    ...passagesOf(source, part).flatMap((passage) => withKicker(source, passage, title)),
  ];
  const dated =
    parts.findLast((other) => other.article === part.article) === part ? timelines(source, part.article) : [];
  const section: Slide = {
    id: sectionId(part, index),
    content: {
      type: 'section',
      title,
      number: index + 1,
      items: partItems(source, part)
        .slice(0, 12)
        .map((item) => ({ title: item })),
    },
    notes: [],
  };
  const slides = [
    ...(parts.length > 1 ? [section] : []),
    ...content,
    ...dated.map((slide) => ({ ...slide, kicker: title })),
  ];
  return slides.map((slide) => ({ ...slide, part: title }));
}

/** The kicker says where in the part one is: 关键词2 · 产业发展. */
function withKicker(source: Source, passage: Passage, part: Phrase): readonly Slide[] {
  const { heading } = passage.section;
  const label = heading?.number && /关键词/.test(heading.number.text) ? labelOf(heading.number.text) : [];
  const words = heading ? phraseOf(source, heading.said.span) : part;
  const kicker: Phrase = label.length > 0 ? [...label, furniture(' · '), ...words] : words;
  return slidesOf(source, passage).map((slide) => ({ ...slide, kicker }));
}

function labelOf(number: string): Phrase {
  const [, words = '', digits = ''] = /^(\D*?)\s*(\d*)[.．、：:]?$/.exec(number) ?? [];
  return [
    ...(words ? [furniture(words)] : []),
    ...(digits ? [{ type: 'numbering' as const, text: ` ${digits}` }] : []),
  ];
}
