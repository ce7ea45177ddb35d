import type { Fact, Figure, Phrase, Span } from '../../model.ts';
import { around, groupBy, overlap, type Candidate, type Rule } from '../candidate.ts';
import { isOneOfBreakdown } from '../breakdown.ts';
import { compress } from '../compress.ts';
import { draw, statementOf } from '../figure.ts';
import type { Passage, Statement } from '../passage.ts';
import { phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import { isShowable } from '../showable.ts';
import { clauseTitle, titleOfWords, WIDEST_TITLE } from '../title.ts';

/** Most characters of the points of one slide; a fuller slide is a wall of text (checklist 29). */
const MOST_TEXT = 116;
const MOST_POINTS = 5;
/** Two lines of 26 px beside a figure. */
export const WIDEST_BESIDE = 36;

export interface Point {
  readonly phrase: Phrase;
  readonly span: Span;
}

/** What a passage says in words: its statements as points, finished phrases of at most two lines. */
export const points: Rule = {
  name: 'points',
  propose(source, passage, free) {
    const statements = passage.statements.filter((statement) => !isDated(source, statement));
    const lead = leadOf(source, statements, free);
    const titled = lead ?? wordsTitle(source, passage, statements);
    if (!titled) return [];
    const near = chosenFor(source, titled, sameParagraph(statements, titled.used));
    if (near.length > 1) return [candidateOf(titled, near)];
    const whole = lead || !titled.used ? undefined : fullest(source, statements);
    if (whole) return [candidateOf(whole.titled, whole.chosen)];
    const chosen = chosenFor(source, titled, statements);
    if (chosen.length < 2) return alone(source, passage, titled, chosen);
    return [candidateOf(titled, chosen)];
  },
};

function chosenFor(
  source: Source,
  { title, used }: Titled,
  statements: readonly Statement[],
): readonly Point[] {
  const others = statements.filter(({ span }) => !used || !overlap(span, used));
  return choosePoints(source, others, title);
}

/** What stands in one paragraph with the title is of one subject with it. */
function sameParagraph(statements: readonly Statement[], used: Span | undefined): readonly Statement[] {
  const at = used ?? statements[0]?.span;
  return statements.filter(({ paragraph }) => at && overlap(paragraph, at));
}

/** The paragraph that has most to say, where one has a message and two points of its own. */
function fullest(
  source: Source,
  statements: readonly Statement[],
): { readonly titled: Titled; readonly chosen: readonly Point[] } | undefined {
  const paragraphs = [...groupBy(statements, ({ paragraph }) => String(paragraph.start)).values()];
  const told = paragraphs.flatMap((own) => {
    const titled = titleOfWords(source, undefined, spansWithoutFigures(own));
    const chosen = titled ? chosenFor(source, titled, own) : [];
    return titled && chosen.length > 1 ? [{ titled, chosen }] : [];
  });
  return told.toSorted((a, b) => b.chosen.length - a.chosen.length)[0];
}

const spansWithoutFigures = (statements: readonly Statement[]): readonly Span[] =>
  statements.filter(({ facts }) => facts.length === 0).map(({ span }) => span);

interface Titled {
  readonly title: Phrase;
  readonly used?: Span | undefined;
  readonly figure?: Figure;
  readonly facts?: readonly Fact[];
}

/** Dated lines go to the timeline. */
const isDated = ({ report }: Source, { span }: Statement): boolean =>
  /^(?:19|20)\d{2}年\d{1,2}月/.test(report.text.slice(span.start, span.start + 9));

/** The figure that leads, with the clause that states it as the title. */
function leadOf(source: Source, statements: readonly Statement[], free: readonly Fact[]): Titled | undefined {
  const facts = statements
    .flatMap((statement) => statement.facts)
    .filter((fact) => isShowable(source, fact) && !isOneOfBreakdown(source, fact));
  for (const fact of facts.slice(0, 3)) {
    const said = clauseTitle(source, [fact]) ?? statementOf(source, fact);
    if (widthOf(said) > WIDEST_TITLE) continue;
    const used = statements.find(({ span }) => overlap(span, fact.span))?.span;
    const drawn = draw(source, fact, free);
    if (textOf(drawn.figure.name).startsWith('其中')) continue;
    return { title: said, used, figure: drawn.figure, facts: drawn.facts };
  }
  return undefined;
}

function wordsTitle(source: Source, passage: Passage, statements: readonly Statement[]): Titled | undefined {
  const first = statements[0];
  const heading = passage.section.heading?.said.span;
  const labelled = passage.section.role === 'keyword' || passage.section.role === 'panel';
  const opens = first && heading && !labelled && first.span.start - heading.end < 60;
  return titleOfWords(source, opens ? heading : undefined, spansWithoutFigures(statements));
}

/** As many statements as there is room for, those with figures and of good length before others, in the report's order. */
export function choosePoints(
  source: Source,
  statements: readonly Statement[],
  title: Phrase,
  widest = WIDEST_BESIDE,
): readonly Point[] {
  const candidates = statements.flatMap((statement) => {
    const phrase = compress(source, statement.span, widest);
    const free = new Set(statement.facts.map(({ id }) => id));
    const repeats = phrase?.some((run) => run.type === 'figure' && !free.has(run.fact));
    if (!phrase || repeats || widthOf(phrase) < 7) return [];
    const figured = phrase.some((run) => run.type === 'figure');
    const score = (figured ? 2 : 0) + (widthOf(phrase) >= 12 ? 1 : 0);
    return [{ phrase, span: statement.span, score }];
  });
  const chosen: Point[] = [];
  let total = 0;
  for (const point of candidates.toSorted((a, b) => b.score - a.score || a.span.start - b.span.start)) {
    const width = widthOf(point.phrase);
    if (chosen.length === MOST_POINTS || total + width > MOST_TEXT) continue;
    if ([title, ...chosen.map(({ phrase }) => phrase)].some((said) => isRepeated(said, point.phrase)))
      continue;
    total += width;
    chosen.push({ phrase: point.phrase, span: point.span });
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start);
}

/** One says what the other says already, or begins with the same words. */
function isRepeated(one: Phrase, other: Phrase): boolean {
  const [a, b] = [textOf(one), textOf(other)];
  return a.includes(b) || b.includes(a) || (a.length > 8 && a.slice(0, 8) === b.slice(0, 8));
}

function candidateOf(titled: Titled, chosen: readonly Point[]): Candidate {
  const spans = [...chosen.map(({ span }) => span), ...(titled.used ? [titled.used] : [])];
  return {
    content: {
      type: 'points',
      title: titled.title,
      points: chosen.map(({ phrase }) => phrase),
      ...(titled.figure ? { figure: titled.figure } : {}),
    },
    weight: 5 + chosen.length * 0.4,
    facts: titled.facts ?? [],
    at: around(spans),
    spans,
  };
}

/** One statement alone is set as a sentence, not as a list of one. */
function alone(
  source: Source,
  passage: Passage,
  titled: Titled,
  chosen: readonly Point[],
): readonly Candidate[] {
  const heading = passage.section.heading;
  const only = chosen[0]?.phrase;
  const spans = [...chosen.map(({ span }) => span), ...(titled.used ? [titled.used] : [])];
  const at = spans.length > 0 ? around(spans) : passage.statements[0]?.span;
  if (!at) return [];
  const facts = titled.facts ?? [];
  if (only && titled.figure) {
    const content = {
      type: 'figures',
      title: titled.title,
      figures: [titled.figure],
      lead: true,
      asides: [only],
    } as const;
    return [{ content, weight: 4.5, facts, at, spans }];
  }
  if (only)
    return [
      {
        content: { type: 'quotation', title: titled.title, quotation: only },
        weight: 3,
        facts: [],
        at,
        spans,
      },
    ];
  if (!titled.used || titled.figure || !heading) return [];
  const title = phraseOf(source, heading.said.span);
  return [
    { content: { type: 'quotation', title, quotation: titled.title }, weight: 2, facts: [], at, spans },
  ];
}
