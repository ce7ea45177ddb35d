import type { Article, Content, Phrase, Said } from '../model.ts';
import { furniture, phraseOf, type Source } from './phrase.ts';
import type { Part } from './passages.ts';

/** The title slide: what it is, who delivered it, to which meeting, when, as far as the report says. */
export function cover(source: Source): Content {
  const [article] = source.report.articles;
  const said = (words: Said | undefined): readonly Phrase[] => {
    if (!words) return [];
    return [words.span.start === words.span.end ? [furniture(words.text)] : phraseOf(source, words.span)];
  };
  const under = [article.subtitles[0], article.meeting, article.speaker, article.byline, article.date].filter(
    (line, index, lines): line is Said =>
      line !== undefined && !lines.slice(0, index).some((before) => before?.text.includes(line.text)),
  );
  const [over] = said(article.kicker);
  return {
    type: 'cover',
    title: titleOf(source, article),
    ...(over ? { over } : {}),
    under: under.flatMap(said).slice(0, 4),
    art: artOf(source),
  };
}

export function titleOf(source: Source, article: Article): Phrase {
  const { title } = article;
  return title.span.start === title.span.end
    ? [furniture(title.text.replace(/\d/g, ''))]
    : phraseOf(source, title.span);
}

/** The report's own rates of growth, as shares of the largest: what the cover's rings are drawn from. */
function artOf({ facts }: Source): readonly number[] {
  const rates = facts
    .filter((fact) => fact.kind === 'change' && fact.unit === '%' && fact.direction === 'up')
    .map((fact) => fact.value);
  const most = Math.max(...rates, 1);
  return rates.slice(0, 36).map((rate) => Math.round((rate / most) * 1000) / 1000);
}

export const partTitle = (source: Source, part: Part): Phrase =>
  part.title ? phraseOf(source, part.title.said.span) : titleOf(source, part.article);

/** The headings directly within a part, keywords before panels as they stand. */
export function partItems(source: Source, part: Part): readonly Phrase[] {
  return part.sections.flatMap((section) =>
    section.heading && section.heading !== part.title ? [phraseOf(source, section.heading.said.span)] : [],
  );
}
