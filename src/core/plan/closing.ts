import type { Article, Content, Section, Span } from '../model.ts';
import { sentencesIn } from '../facts/passage.ts';
import { titleOf } from './front.ts';
import { bare, splitAt } from './split.ts';
import { phraseOf, type Source, widthOf } from './phrase.ts';

/** The report's own last call (…而努力奋斗！), where it has one; else its title once more. */
export function closing(source: Source): Content {
  const { articles } = source.report;
  const last = articles.at(-1) ?? articles[0];
  const call = lastCall(source, last);
  const title = call ? phraseOf(source, call) : titleOf(source, articles[0]);
  const under =
    articles.length > 1 && !call ? articles.slice(1).map((article) => titleOf(source, article)) : [];
  return { type: 'closing', title, under };
}

function lastCall(source: Source, article: Article): Span | undefined {
  const { text } = source.report;
  const line = lastLine(article.sections);
  const sentence = line && sentencesIn(text, line).at(-1);
  if (!sentence || !text.slice(sentence.start, sentence.end).includes('！')) return undefined;
  const clauses = splitAt(text, sentence, /[，,；;：:]/);
  for (let count = Math.min(3, clauses.length); count > 0; count--) {
    const first = clauses[clauses.length - count];
    const end = clauses.at(-1)?.end;
    if (!first || end === undefined) continue;
    const span = bare(text, { start: first.start, end });
    if (widthOf(phraseOf(source, span)) <= 40) return span;
  }
  return undefined;
}

function lastLine(sections: readonly Section[]): Span | undefined {
  const lines = sections.flatMap(function all(section): Span[] {
    return [
      ...section.paragraphs
        .filter(({ role }) => role === 'prose')
        .flatMap(({ lines: own }) => own.map(({ span }) => span)),
      ...section.sections.flatMap(all),
    ];
  });
  return lines.toSorted((a, b) => a.start - b.start).at(-1);
}
