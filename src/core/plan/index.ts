import { hash } from '../hash.ts';
import type { Compared, ComparedFile, Deck, Fact, Report, Slide } from '../model.ts';
import { closing } from './closing.ts';
import { comparisonSlides, withComparison } from './comparison/index.ts';
import { cover, partItems, titleOf } from './front.ts';
import { withDurations } from './durations.ts';
import { withRanges } from './range.ts';
import { distinct, slideId } from './identity.ts';
import { ledgerOf } from './ledger.ts';
import { planPart } from './part.ts';
import { partsOf, type Part } from './passages.ts';
import { withSources } from './sources.ts';
import { textOf, furniture, type Source } from './phrase.ts';
import { openedPart } from './section.ts';

/** Parts with fewer slides than this on average, tables left out, need no slide between them; many short ones, as of a communiqué, less still. */
const WORTH_A_SECTION = { few: 2.8, many: 4.5 };
const MANY_PARTS = 6;

/** A report that the own one is compared with, by the name of its file. */
export interface ComparedSource extends Compared<Source> {
  readonly file: string;
}

/**
 * Returns the deck of a report: cover, contents, a section for each part with its slides, where it is compared with another
 * a section on both, closing. `file` is the source's name.
 */
export function planDeck(
  report: Report,
  facts: readonly Fact[],
  file: string,
  compared?: ComparedSource,
): Deck {
  const source: Source = { report, facts: withDurations(report.text, withRanges(report.text, facts)) };
  const title = textOf(titleOf(source, report.articles[0]));
  const own: readonly Slide[] = [
    { id: slideId('cover'), content: cover(source), notes: [] },
    ...body(source, partsOf(report)),
    { id: slideId('closing'), content: closing(source), notes: [] },
  ];
  const comparison = compared ? comparisonSlides(source, compared) : [];
  const slides = distinct(withSources(source, withComparison(own, comparison)));
  return {
    format: 1,
    title: comparison[0] ? `${title}（${textOf(comparison[0].content.title)}）` : title,
    theme: '红',
    source: { file, characters: report.text.length, hash: hash(report.text), figures: facts.length },
    ...(compared && comparison.length > 0 ? { compared: fileOf(compared) } : {}),
    slides,
    ledger: ledgerOf(source, slides),
  };
}

function fileOf({ compared, file }: ComparedSource): ComparedFile {
  const { report, facts } = compared;
  const title = textOf(titleOf(compared, report.articles[0]));
  return { file, title, characters: report.text.length, hash: hash(report.text), figures: facts.length };
}

function body(source: Source, parts: readonly Part[]): readonly Slide[] {
  const planned = parts.map((part) => planPart(source, part, parts));
  if (planned.length < 2) return planned.flatMap(({ tasks, slides }) => [...tasks, ...slides]);
  const spoken = planned.flatMap(({ tasks, slides }) => [
    ...tasks,
    ...slides.filter(({ content }) => content.type !== 'table'),
  ]);
  const parted =
    spoken.length >=
    planned.length * (planned.length > MANY_PARTS ? WORTH_A_SECTION.many : WORTH_A_SECTION.few);
  const opened = planned.map((one, index) => openedPart(source, one, index, parted));
  const contents: Slide = {
    id: slideId('contents'),
    content: {
      type: 'contents',
      title: [furniture('目录')],
      parts: planned.flatMap(({ title, part }, index) => {
        const first = opened[index]?.[0];
        const items = partItems(source, part).map((item) => item.title);
        return first ? [{ title, items, slide: first.id }] : [];
      }),
    },
    notes: [],
  };
  return [contents, ...opened.flat()];
}
