import type { AnySpan, Citation, Deck, Evidence, Fact, SlideId, Source, Span } from '../model.ts';
import { sentencesIn } from '../facts/passage.ts';
import { headingsOver, lineAround } from './headings.ts';
import { isSameIndicator } from './same-indicator.ts';

/** What a figure is looked up in: the report, what it states, and where the deck shows that. */
export interface Sources extends Source {
  readonly ledger: Deck['ledger'];
  /** The report that the deck's own is compared with. */
  readonly compared?: Source;
}

/**
 * Returns where the places come from and where else the report states the same. A place that is no figure (a date, words
 * quoted) has its sentence and nothing elsewhere; one in the compared report has its sentence there.
 */
export function evidenceOf(sources: Sources, spans: readonly AnySpan[]): Evidence {
  const own = spans.filter((span): span is Span => span.report === undefined);
  const found = ownEvidence(sources, own);
  if (own.length === spans.length || !sources.compared) return found;
  const other = { ...sources.compared, ledger: [] };
  const places = spans
    .filter(({ report }) => report === 'compared')
    .map(({ start, end }) => ({ start, end }));
  const said = ownEvidence(other, places).said.map((citation): Citation => {
    const { start, end } = citation.sentence;
    return { ...citation, sentence: { report: 'compared', start, end } };
  });
  return { ...found, said: [...found.said, ...said] };
}

/** The citations of one report. */
interface OwnEvidence extends Evidence {
  readonly said: readonly OwnCitation[];
}
type OwnCitation = Citation & { readonly sentence: Span };

function ownEvidence(sources: Sources, spans: readonly Span[]): OwnEvidence {
  const { facts } = sources;
  const asked = facts.filter(({ span }) => spans.some((one) => meet(one, span)));
  const said = bySentence(
    spans.map((span) => ({ sentence: sentenceOf(sources, asked, span), span })),
    sources,
  );
  const indicators = [...new Set(asked.map(({ indicator }) => indicator))];
  const others = facts.filter(
    ({ indicator, sentence }) =>
      said.every((citation) => !meet(citation.sentence, sentence)) &&
      indicators.some((one) => isSameIndicator(one, indicator)),
  );
  return { said, indicators, elsewhere: bySentence(others, sources) };
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function sentenceOf({ report }: Sources, asked: readonly Fact[], span: Span): Span {
  const fact = asked.find((one) => meet(one.span, span));
  if (fact) return fact.sentence;
  const line = lineAround(report, span);
  return sentencesIn(report.text, line).find((one) => meet(one, span)) ?? line;
}

interface Marked {
  readonly sentence: Span;
  readonly span: Span;
}

/** Places of one sentence are cited together. */
function bySentence(marked: readonly Marked[], sources: Sources): readonly OwnCitation[] {
  const groups = new Map<number, Marked[]>();
  for (const one of marked) {
    const group = groups.get(one.sentence.start);
    if (group) group.push(one);
    else groups.set(one.sentence.start, [one]);
  }
  return [...groups.values()]
    .map((group) => citationOf(group, sources))
    .toSorted((a, b) => a.sentence.start - b.sentence.start);
}

function citationOf(group: readonly Marked[], { report, ledger }: Sources): OwnCitation {
  const sentence = group[0]?.sentence ?? { start: 0, end: 0 };
  const spans = group.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const slides = new Set<SlideId>();
  for (const line of ledger)
    if (line.fact !== undefined && spans.some((span) => meet(span, line.span)))
      for (const slide of line.slides) slides.add(slide);
  return {
    sentence,
    headings: headingsOver(report, sentence),
    pieces: piecesOf(report.text, sentence, spans),
    slides: [...slides],
  };
}

function piecesOf(text: string, sentence: Span, spans: readonly Span[]): Citation['pieces'] {
  const pieces: { readonly text: string; readonly marked: boolean }[] = [];
  let at = sentence.start;
  const take = (end: number, marked: boolean): void => {
    const words = oneLine(text.slice(at, end));
    if (words !== '') pieces.push({ text: words, marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    if (start < at || end > sentence.end) continue;
    take(start, false);
    take(end, true);
  }
  take(sentence.end, false);
  return pieces;
}

/** Line breaks and padding of the file go; a blank stays where Latin words stand on both sides. Marks of emphasis go too. */
function oneLine(text: string): string {
  return text
    .replace(/\*\*|__/g, '')
    .replace(/(\w)\s+(?=\w)/g, '$1 ')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, '')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
}
