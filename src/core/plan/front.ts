import type { Article, Content, Phrase, Said, Span } from '../model.ts';
import type { Part } from './passages.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from './phrase.ts';
import { WIDEST_TITLE } from './title.ts';

/** More parts than this are left to the contents. */
const MOST_PARTS = 3;

/**
 * The title slide: what it is, who delivered it, to which meeting, when, as far as the report says; of one that says none of it,
 * what its parts are called.
 */
export function cover(source: Source): Content {
  const [article] = source.report.articles;
  const title = titleOf(source, article);
  const said = (words: Said | undefined): readonly Phrase[] => {
    if (!words) return [];
    return [words.span.start === words.span.end ? [furniture(words.text)] : phraseOf(source, words.span)];
  };
  const under = [article.subtitles[0], article.meeting, article.speaker, article.byline, article.date].filter(
    (line, index, lines): line is Said =>
      line !== undefined &&
      !/^(?:来源|稿源|责任编辑|编辑|制图|摄影)[\s：:/／]/.test(line.text) &&
      !textOf(title).includes(line.text) &&
      !lines.slice(0, index).some((before) => before?.text.includes(line.text)),
  );
  const [over] = said(article.kicker);
  const named = article.sections.flatMap(({ heading, role }) =>
    heading && role !== 'appendix' ? [phraseOf(source, heading.said.span)] : [],
  );
  return {
    type: 'cover',
    title,
    ...(over ? { over } : {}),
    under:
      under.length > 0
        ? under.flatMap(said).slice(0, 4)
        : named.length > MOST_PARTS
          ? []
          : named.filter(isShort),
    art: artOf(source),
  };
}

const isShort = (phrase: Phrase): boolean => widthOf(phrase) <= WIDEST_TITLE - 10;

/** The title of an article; of one without a title, what its first lines call it, else its first heading. */
export function titleOf(source: Source, article: Article): Phrase {
  const { title } = article;
  if (title.span.start < title.span.end) return phraseOf(source, title.span);
  const whose = governmentIn(source.report.text, article.span);
  if (whose) return [...phraseOf(source, whose), furniture('工作报告')];
  const named = nameIn(source.report.text, article.span);
  if (named) return phraseOf(source, named);
  const heading = article.sections.find((section) => section.heading)?.heading;
  if (heading) return phraseOf(source, heading.said.span);
  return [furniture(title.text.replace(/[\d\s_.-]+/g, ''))];
}

/** 我代表市人民政府向大会报告工作: whose report one without a title is. */
function governmentIn(text: string, span: Span): Span | undefined {
  const head = text.slice(span.start, span.start + 300);
  const found = /(?<=代表)[^，。；代表]{1,12}人民政府(?=[，,]?向)/.exec(head);
  if (!found) return undefined;
  const start = span.start + found.index;
  return { start, end: start + found[0].length };
}

/** 中华人民共和国国民经济和社会发展第十二个五年规划纲要 at the head of a text without a title. */
function nameIn(text: string, span: Span): Span | undefined {
  const head = text.slice(span.start, span.start + 200);
  const found =
    /[一-鿿](?:(?!代表|大会)[^，。：；《》\n]){2,44}(?:工作报告|规划纲要|统计公报|行动计划|实施方案)/.exec(
      head,
    );
  if (!found) return undefined;
  const start = span.start + found.index;
  return { start, end: start + found[0].length };
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

/** The headings directly within a part, keywords and panels as they stand, with where they begin. */
export function partItems(
  source: Source,
  part: Part,
): readonly { readonly title: Phrase; readonly start: number }[] {
  return part.sections.flatMap(({ heading }) => {
    if (!heading || heading === part.title) return [];
    const title = phraseOf(source, heading.said.span);
    return textOf(title).length > WIDEST_TITLE ? [] : [{ title, start: heading.said.span.start }];
  });
}
