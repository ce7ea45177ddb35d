import type { Fact, Phrase, Span } from '../model.ts';
import { clausesIn } from '../facts/passage.ts';
import { compress, leans } from './compress.ts';
import { statementOf } from './describe.ts';
import { bare } from './passages.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from './phrase.ts';

/** Two lines of 40 px in 1040 px, with room for the rules of line ends. In full-width characters. */
export const WIDEST_TITLE = 46;

/** The message of a slide about these facts, in the report's words, the leading figure in it. */
export function titleOfFacts(source: Source, facts: readonly Fact[]): Phrase {
  const [lead, ...others] = facts;
  if (!lead) return [];
  for (let count = Math.min(facts.length, 4); count > 1; count--) {
    const whole = clauseTitle(source, facts.slice(0, count));
    if (whole) return whole;
  }
  const alone = clauseTitle(source, [lead]) ?? fitting(statementOf(source, lead));
  const title = alone ?? statementOf(source, lead);
  const second = others.find(
    (fact) => fact.sentence.start !== lead.sentence.start || fact.clause.start !== lead.clause.start,
  );
  if (!second) return title;
  const both = [...title, furniture('，'), ...statementOf(source, second)];
  return widthOf(both) <= 34 ? both : title;
}

const fitting = (phrase: Phrase): Phrase | undefined =>
  widthOf(phrase) <= WIDEST_TITLE ? phrase : undefined;

/** The clauses that state the facts, where they stand in one sentence, are whole and name what they measure. */
function clauseTitle(source: Source, facts: readonly Fact[]): Phrase | undefined {
  const first = facts[0];
  const last = facts.at(-1);
  if (!first || !last || facts.some((fact) => fact.sentence.start !== first.sentence.start)) return undefined;
  const { text } = source.report;
  const start = Math.min(
    ...facts.flatMap((fact) => [
      fact.clause.start,
      ...fact.indicatorSpans.map((span) => clauseAt(text, fact, span).start),
    ]),
  );
  const span = bare(text, { start, end: Math.max(...facts.map((fact) => fact.clause.end)) });
  const words = text.slice(span.start, span.end);
  const carried = first.indicatorSpans.every((own) => own.end <= span.start || own.start >= span.end);
  if (leans(words) || carried || /[；;]/.test(words)) return undefined;
  const phrase = phraseOf(source, span);
  return fitting(phrase);
}

function clauseAt(text: string, fact: Fact, span: Span): Span {
  return (
    clausesIn(text, fact.sentence).find((clause) => clause.start <= span.start && span.start < clause.end) ??
    fact.clause
  );
}

/** The message of a slide without figures: the heading where it says something, else the first statement that stands alone. */
export function titleOfWords(
  source: Source,
  heading: Span | undefined,
  statements: readonly Span[],
): { readonly title: Phrase; readonly used?: Span } | undefined {
  const headed = heading && phraseOf(source, heading);
  if (headed && (widthOf(headed) >= 10 || /，/.test(textOf(headed))) && widthOf(headed) <= WIDEST_TITLE)
    return { title: headed };
  for (const statement of statements) {
    const title = compress(source, statement, 40);
    if (title) return { title, used: statement };
  }
  return headed && headed.length > 0 ? { title: headed } : undefined;
}
