import type { Article, DatedEvent, Phrase, Section, Slide, Span } from '../model.ts';
import { sentencesIn } from '../facts/passage.ts';
import { evenly } from './candidate.ts';
import { compress } from './compress.ts';
import { slideId } from './identity.ts';
import { bare, splitAt } from './split.ts';
import { furniture, phraseOf, textOf, type Source, widthOf } from './phrase.ts';

const DATED = /^(?:(\d{4})年)(?:(\d{1,2})月(?:(\d{1,2})日)?)/;

interface Dated {
  readonly event: DatedEvent;
  readonly line: Span;
}

/** What the report dates to a day or month at the head of a paragraph, in order of date, six to a slide. */
export function timelines(source: Source, article: Article): readonly Slide[] {
  const events = paragraphsOf(article.sections)
    .flatMap((line) => eventOf(source, line))
    .toSorted((a, b) =>
      a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.line.start - b.line.start,
    );
  if (events.length < 2) return [];
  return evenly(events, 6).flatMap((group) => {
    const [first, ...others] = group.map(({ event }) => event);
    if (!first || others.length === 0) return [];
    return [
      {
        id: slideId(article.title.text, 'timeline', textOf(first.what)),
        content: { type: 'timeline', title: titleOf(group), events: [first, ...others] },
        notes: group.map(({ line }) => ({
          text: source.report.text.slice(line.start, line.end),
          span: line,
        })),
      } satisfies Slide,
    ];
  });
}

function paragraphsOf(sections: readonly Section[]): readonly Span[] {
  return sections.flatMap((section) => [
    ...section.paragraphs
      .filter(({ role }) => role === 'prose' || role === 'item')
      .flatMap(({ lines }) => lines.map(({ span }) => span)),
    ...paragraphsOf(section.sections),
  ]);
}

function eventOf(source: Source, line: Span): readonly Dated[] {
  const { text } = source.report;
  const found = DATED.exec(text.slice(line.start, line.end));
  if (!found) return [];
  const [printed, year = '', month = '', day] = found;
  const end = line.start + printed.length;
  const first = sentencesIn(text, { start: end, end: line.end })[0];
  const what = first && whatHappened(source, first);
  if (!what) return [];
  const on = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return [
    { event: { on, date: [{ type: 'date', text: printed, span: { start: line.start, end } }], what }, line },
  ];
}

/** The clauses after the date, as few as say it. */
function whatHappened(source: Source, sentence: Span): Phrase | undefined {
  const { text } = source.report;
  const lead =
    /^(?:[上下]午|晚|早晨|凌晨|，|,|\s)+/.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const span = bare(text, { start: sentence.start + lead, end: sentence.end });
  const [clause] = splitAt(text, span, /[，,；;：:]/);
  const whole = clause && phraseOf(source, clause);
  if (whole && widthOf(whole) >= 6 && widthOf(whole) <= 34) return whole;
  return compress(source, span, 38);
}

/** The latest of what happened in the fewest words, after its date. */
function titleOf(events: readonly Dated[]): Phrase {
  const [shortest] = events.toSorted((a, b) => widthOf(a.event.what) - widthOf(b.event.what));
  return shortest ? [...shortest.event.date, furniture('，'), ...shortest.event.what] : [];
}
