import type { Phrase, Span } from '../../model.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { around } from '../candidate.ts';
import { compress } from '../compress.ts';
import type { Passage } from '../passages.ts';
import { type Source, textOf, widthOf } from '../phrase.ts';
import { titleOfWords } from '../title.ts';

/** Most characters of the points of one slide; a fuller slide is a wall of text (checklist 29). */
const MOST_TEXT = 118;
const MOST_POINTS = 4;

interface Point {
  readonly phrase: Phrase;
  readonly span: Span;
}

/** What a passage says in words: its statements as points, finished phrases of at most two lines. */
export const points: Rule = {
  name: 'points',
  propose(source, passage) {
    const statements = sayable(source, passage);
    const spans = statements.map(({ span }) => span);
    const named = passage.section.role !== 'keyword' && passage.section.role !== 'panel';
    const heading = named ? passage.section.heading?.said.span : undefined;
    const titled = titleOfWords(source, heading, spans);
    if (!titled) return [];
    const title = textOf(titled.title);
    const chosen: Point[] = [];
    let total = 0;
    for (const { span, facts } of statements) {
      if (span === titled.used) continue;
      const phrase = compress(source, span, facts.length > 0 ? 38 : 36);
      if (!phrase || widthOf(phrase) < 7 || textOf(phrase) === title) continue;
      if (total + widthOf(phrase) > MOST_TEXT || chosen.length === MOST_POINTS) break;
      total += widthOf(phrase);
      chosen.push({ phrase, span });
    }
    if (chosen.length < 2) return statementOf(titled.title, chosen, heading ?? spans[0], titled.used);
    return [
      {
        content: { type: 'points', title: titled.title, points: chosen.map(({ phrase }) => phrase) },
        weight: 4.5 + chosen.length * 0.4,
        facts: [],
        at: around(chosen.map(({ span }) => span)),
        spans: chosen.map(({ span }) => span),
      },
    ];
  },
};

/** One statement alone is set as a sentence, not as a list of one. */
function statementOf(
  title: Phrase,
  chosen: readonly Point[],
  at: Span | undefined,
  used: Span | undefined,
): readonly Candidate[] {
  const [only] = chosen;
  if (!only || !at) return [];
  return [
    {
      content: { type: 'quotation', title, quotation: only.phrase },
      weight: 3,
      facts: [],
      at: only.span,
      spans: [only.span, ...(used ? [used] : [])],
    },
  ];
}

/** Where a passage states many figures they are set as figures, and the points say the rest; dated lines go to the timeline. */
function sayable(source: Source, passage: Passage): Passage['statements'] {
  const undated = passage.statements.filter(
    ({ span }) => !/^\d{4}年\d{1,2}月/.test(source.report.text.slice(span.start, span.start + 10)),
  );
  const wordy = undated.filter(({ facts }) => facts.length === 0);
  const figures = passage.statements.reduce((sum, { facts }) => sum + facts.length, 0);
  return figures <= 2 ? undated : wordy;
}
