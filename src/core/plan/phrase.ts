import type { Fact, Phrase, Report, Run, Source, Span } from '../model.ts';
import { halfWidth, typeset } from './typeset.ts';

export type { Source } from '../model.ts';

const DATE =
  /(?:[1１][9９]|[2２][0０])[\d０-９]{2}年(?:[\d０-９]{1,2}月(?:[\d０-９]{1,2}日)?)?|(?<![\d０-９])[\d０-９]{1,2}月[\d０-９]{1,2}日|(?:19|20)\d{2}[—–-](?:19|20)\d{2}年/g;

/** Cuts a span of the report into words, figures and dates, set with the punctuation that Chinese takes. */
export function phraseOf({ report, facts }: Source, span: Span): Phrase {
  const marks = [...factsIn(facts, span).map(figureMark), ...datesIn(report.text, span)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
  const runs: Run[] = [];
  let at = span.start;
  for (const mark of marks) {
    if (mark.span.start < at) continue;
    runs.push(...wordsOf(report, { start: at, end: mark.span.start }));
    runs.push(mark);
    at = mark.span.end;
  }
  return [...runs, ...wordsOf(report, { start: at, end: span.end })];
}

const figureMark = (fact: Fact) =>
  ({ type: 'figure', text: halfWidth(fact.printed), span: fact.span, fact: fact.id }) as const;

function datesIn(text: string, span: Span) {
  return [...text.slice(span.start, span.end).matchAll(DATE)].map((match) => {
    const start = span.start + match.index;
    return {
      type: 'date',
      text: halfWidth(match[0]),
      span: { start, end: start + match[0].length },
    } as const;
  });
}

/** A stretch of the report's words as one run; nothing for an empty stretch. */
export function wordsOf(report: Report, span: Span): readonly Run[] {
  if (span.start >= span.end) return [];
  const text = typeset(report.text, span);
  return text === '' ? [] : [{ type: 'words', text, span }];
}

/** Words of ours that hold no digit: punctuation and connectives. */
export const furniture = (text: string): Run => ({ type: 'words', text });

/** Facts whose number lies within the span; `facts` are in the order of the text. */
export function factsIn(facts: readonly Fact[], span: Span): readonly Fact[] {
  const from = firstFrom(facts, span.start);
  const found: Fact[] = [];
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (!fact || fact.span.start >= span.end) break;
    if (fact.span.end <= span.end) found.push(fact);
  }
  return found;
}

/** The index of the first fact that begins at the place or behind it. */
function firstFrom(facts: readonly Fact[], start: number): number {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const textOf = (phrase: Phrase): string => phrase.map((run) => run.text).join('');

/** Where in the own report the words, figures and dates of a phrase stand. */
export const spansOf = (phrase: Phrase): readonly Span[] =>
  phrase.flatMap((run) => (run.type !== 'compared' && 'span' in run && run.span ? [run.span] : []));

/** Width in full-width characters, by which lengths are planned before type is set: Latin and digits take a bit over half. */
export function widthOf(phrase: Phrase): number {
  return [...textOf(phrase)].reduce(
    (sum, character) => sum + (/[\u0020-\u00ff]/.test(character) ? 0.56 : 1),
    0,
  );
}
