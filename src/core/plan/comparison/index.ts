import { compareReports, type Pair } from '../../compare/index.ts';
import { indicatorOf } from '../../matching/indicator.ts';
import type { Compared, ComparisonRow, Phrase, Said, Slide, Source } from '../../model.ts';
import { evenly } from '../candidate.ts';
import { statementOf } from '../figure.ts';
import { slideId } from '../identity.ts';
import { furniture, textOf, widthOf } from '../phrase.ts';
import { isShowable } from '../showable.ts';
import { labelsOf, type Labels } from './label.ts';
import { rowOf } from './row.ts';

const ROWS = 5;
/** More than three slides of figures side by side nobody follows. */
const MOST = 18;

/** Numbers that with their bounds are wider no column holds. In full-width characters. */
const WIDEST_NUMBER = 8.5;

/** Returns the slides that set two reports side by side, a section before them; none where they share no indicator. */
export function comparisonSlides(source: Source, compared: Compared<Source>): readonly Slide[] {
  const pairs = compareReports(source, compared).filter(
    (pair) => isNamed(source, pair.now) && isNarrow(pair),
  );
  const labels = labelsOf(source, compared);
  const slides = evenly(pairs.slice(0, MOST), ROWS).flatMap((group) =>
    slideOf(source, compared, labels, group),
  );
  return slides.length === 0
    ? []
    : [sectionOf(labels), ...slides.map((slide) => ({ ...slide, part: titleOf(labels) }))];
}

/** Two reports side by side as they come on slides; without rows where they share no indicator. */
export interface Comparison extends Labels {
  readonly rows: readonly ComparisonRow[];
}

export function comparisonOf(source: Source, compared: Compared<Source>): Comparison {
  const contents = comparisonSlides(source, compared).flatMap(({ content }) =>
    content.type === 'comparison' ? [content] : [],
  );
  return { ...labelsOf(source, compared), rows: contents.flatMap(({ rows }) => rows) };
}

/** What stands beside the number says what it is. */
const isNamed = (source: Source, now: Pair['now']): boolean =>
  indicatorOf(now).known || isShowable(source, now);

function isNarrow({ now, was, target }: Pair): boolean {
  return [now, was?.compared, target?.compared].every(
    (fact) => !fact || widthOf([furniture(`${fact.printed}${fact.boundWords?.text ?? ''}`)]) <= WIDEST_NUMBER,
  );
}

const titleOf = ({ was }: Labels): Phrase => [furniture('与'), ...was, furniture('对照')];

const sectionOf = (labels: Labels): Slide => ({
  id: slideId('comparison', 'section'),
  content: { type: 'section', title: titleOf(labels), number: 1, items: [] },
  part: titleOf(labels),
  notes: [],
});

function slideOf(
  source: Source,
  { compared }: Compared<Source>,
  labels: Labels,
  pairs: readonly Pair[],
): readonly Slide[] {
  const [first, ...others] = pairs.map((pair) => rowOf(source, { compared: compared.report }, pair));
  const [lead] = pairs;
  if (!first || !lead) return [];
  const before: Phrase = first.was
    ? [furniture('，'), ...labels.was, furniture(saysHow(first.was) ? '' : '为'), ...first.was]
    : first.target
      ? [furniture('，目标'), ...first.target]
      : [];
  return [
    {
      id: slideId('comparison', lead.now.indicator),
      content: {
        type: 'comparison',
        title: [...statementOf(source, lead.now), ...before],
        ...labels,
        rows: [first, ...others],
      },
      kicker: titleOf(labels),
      notes: notesOf(source, pairs),
    },
  ];
}

/** 超过126万亿元 needs no 为. */
const saysHow = (figure: Phrase): boolean => !/^\d/.test(textOf(figure));

/** The sentences that the figures of the own report come from, each once. */
function notesOf({ report }: Source, pairs: readonly Pair[]): readonly Said[] {
  const sentences = new Map(pairs.map(({ now: { sentence } }) => [sentence.start, sentence] as const));
  return [...sentences.values()]
    .toSorted((a, b) => a.start - b.start)
    .map((span) => ({
      text: report.text
        .slice(span.start, span.end)
        .trim()
        .replace(/\s*[\r\n]+\s*/g, ''),
      span,
    }));
}

/** Puts the comparison before the last slide, counts its section on and lists it in the contents. */
export function withComparison(slides: readonly Slide[], comparison: readonly Slide[]): readonly Slide[] {
  const [section] = comparison;
  if (!section) return slides;
  const sections = slides.filter(({ content }) => content.type === 'section').length;
  const listed = slides.map((slide) =>
    slide.content.type === 'contents'
      ? {
          ...slide,
          content: {
            ...slide.content,
            parts: [...slide.content.parts, { title: section.content.title, items: [], slide: section.id }],
          },
        }
      : slide,
  );
  const numbered = comparison.map((slide) =>
    slide.content.type === 'section'
      ? { ...slide, content: { ...slide.content, number: sections + 1 } }
      : slide,
  );
  return [...listed.slice(0, -1), ...numbered, ...listed.slice(-1)];
}
