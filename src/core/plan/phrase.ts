import type { Fact, Phrase, Report, Run, Span } from '../model.ts';

/** The report and its facts, as the rules of planning look them up. */
export interface Source {
  readonly report: Report;
  readonly facts: readonly Fact[];
}

const DATE =
  /(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?<!\d)\d{1,2}月\d{1,2}日|(?:19|20)\d{2}[—–-](?:19|20)\d{2}年/g;

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
  ({ type: 'figure', text: fact.printed, span: fact.span, fact: fact.id }) as const;

function datesIn(text: string, span: Span) {
  return [...text.slice(span.start, span.end).matchAll(DATE)].map((match) => {
    const start = span.start + match.index;
    return { type: 'date', text: match[0], span: { start, end: start + match[0].length } } as const;
  });
}

/** A stretch of the report's words as one run; nothing for an empty stretch. */
export function wordsOf(report: Report, span: Span): readonly Run[] {
  if (span.start >= span.end) return [];
  return [{ type: 'words', text: typeset(report.text, span), span }];
}

/** Words of ours that hold no digit: punctuation and connectives. */
export const furniture = (text: string): Run => ({ type: 'words', text });

/** Facts whose number lies within the span. */
export const factsIn = (facts: readonly Fact[], span: Span): readonly Fact[] =>
  facts.filter((fact) => fact.span.start >= span.start && fact.span.end <= span.end);

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Half-width punctuation beside Chinese is set full width; a colon between numbers is the sign of a ratio (∶). */
function typeset(text: string, span: Span): string {
  let set = '';
  for (let index = span.start; index < span.end; index++) {
    const character = text[index] ?? '';
    if (/[:：]/.test(character) && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? ''))
      set += '∶';
    else if (character in WIDE && isChinese(text, index)) set += WIDE[character];
    else if (/[\r\n]/.test(character)) set += '';
    else set += character;
  }
  return set
    .replace(/(?<=[，。；：、“”（）])[ \u3000]+|[ \u3000]+(?=[，。；：、“”（）])/g, '')
    .replace(/[ \u3000]+/g, ' ');
}

function isChinese(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (text[index] === ',' && /\d/.test(before) && /\d{3}/.test(text.slice(index + 1, index + 4)))
    return false;
  return /[\u2e80-\u9fff“”（）《》%％\d]/.test(before) || /[\u2e80-\u9fff“”（《]/.test(after);
}

export const textOf = (phrase: Phrase): string => phrase.map((run) => run.text).join('');

/** Width in full-width characters, by which lengths are planned before type is set: Latin and digits take a bit over half. */
export function widthOf(phrase: Phrase): number {
  return [...textOf(phrase)].reduce(
    (sum, character) => sum + (/[\u0020-\u00ff]/.test(character) ? 0.56 : 1),
    0,
  );
}
