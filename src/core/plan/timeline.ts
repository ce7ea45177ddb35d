import type { Article, DatedEvent, Phrase, Section, Slide, Span } from '../model.ts';
import { sentencesIn } from '../facts/passage.ts';
import { dateAtHead, type DateAtHead } from '../importers/years-meant.ts';
import { evenly } from './candidate.ts';
import { compress } from './compress.ts';
import { slideId } from './identity.ts';
import { bare, splitAt } from './split.ts';
import { furniture, phraseOf, textOf, type Source, widthOf } from './phrase.ts';

interface Dated {
  readonly event: DatedEvent;
  readonly line: Span;
}

/** What the report dates to a day or month at the head of a paragraph, in order of date, six to a slide. */
export function timelines(source: Source, article: Article): readonly Slide[] {
  const events = eventsIn(source, article).toSorted((a, b) =>
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

/** What paragraphs begin with the date of, 同年 and 次年 told by the date before. */
function eventsIn(source: Source, article: Article): readonly Dated[] {
  const { text, year, session } = source.report;
  const events: Dated[] = [];
  let before: { readonly year: number; readonly span: Span } | undefined;
  for (const line of paragraphsOf(article.sections)) {
    const date = dateAtHead(text.slice(line.start, line.end), { year, session, named: before?.year });
    if (!date || !hasPassed(date, year)) continue;
    const told = /[今去前明]年/.test(date.relative ?? '') ? article.date?.span : before?.span;
    const event = eventOf(source, line, date, told);
    before = { year: date.year, span: { start: line.start, end: line.start + date.printed.length } };
    if (event) events.push({ event, line });
  }
  return events;
}

/** A date by its year is as sure as it is printed; one by 去年 or by its month alone is past, or it is a plan. */
const hasPassed = ({ printed, year }: DateAtHead, reported: number | undefined): boolean =>
  /^\d{4}年/.test(printed) || (reported !== undefined && year <= reported);

function eventOf(
  source: Source,
  line: Span,
  date: DateAtHead,
  told: Span | undefined,
): DatedEvent | undefined {
  const end = line.start + date.printed.length;
  const first = sentencesIn(source.report.text, { start: end, end: line.end })[0];
  const what = first && whatHappened(source, first);
  return what && { on: date.on, date: dateOf(line.start, date, told), what };
}

/** The date as printed; 同年9月 with the year that it means, where `told` is the place that says so. */
function dateOf(start: number, { printed, relative, year }: DateAtHead, told: Span | undefined): Phrase {
  const length = told ? (relative?.length ?? 0) : 0;
  const text = printed.slice(length);
  const date = { type: 'date', text, span: { start: start + length, end: start + printed.length } } as const;
  if (!told || length === 0) return [date];
  return [{ type: 'derived', text: `${year}年`, from: [told, { start, end: start + length }] }, date];
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
