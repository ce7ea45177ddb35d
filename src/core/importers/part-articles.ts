import type { ArticleLines } from './articles.ts';
import { roleOf } from './furniture.ts';
import { saidAt, type Line } from './lines.ts';
import { beginsReport, isTitle, nameOf, namesReport, PROSE, spaced, titled } from './titles.ts';

/**
 * Parts a text into its articles: reports, each under its title, or the pieces of a newspaper, each with a line that says
 * who wrote it under its headlines. Most texts are one.
 */
export function partArticles(
  fileName: string,
  text: string,
  lines: readonly Line[],
): readonly ArticleLines[] {
  const pattern = patternOf(lines.find(isTitle)?.text ?? '');
  const starts = lines.flatMap((_, index) =>
    index > 0 && beginsArticle(text, lines, index, pattern) ? [index] : [],
  );
  const parts = starts.filter((start, place) => hasProse(lines, starts[place - 1] ?? 0, start));
  const named = parts.map((start, place): ArticleLines => {
    const title = lines[start];
    const own = lines.slice(start + 1, parts[place + 1] ?? lines.length);
    return {
      title: title ? { ...saidAt(text, title.span), text: spaced(title.text) } : nameOf(fileName),
      lines: own,
    };
  });
  const [report, ...others] = named;
  const above = lines.slice(0, parts[0] ?? lines.length);
  if (report && isNews(above, lines)) return [{ ...report, above }, ...others];
  return [titled(fileName, text, above), ...named];
}

/** The most of a text that can be news of the meeting over the report, in characters and as a share. */
const MOST_NEWS = { characters: 800, share: 0.5 } as const;

/** Whether what stands over a report is only the page's: the news that it was given. */
function isNews(above: readonly Line[], lines: readonly Line[]): boolean {
  const length = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const news = length(above);
  return (
    news <= MOST_NEWS.characters &&
    news <= length(lines) * MOST_NEWS.share &&
    above.some(({ text }) => /大会|会议/.test(text)) &&
    !above.some(({ text }) => roleOf(text) === 'address')
  );
}

const hasProse = (lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(from, to).some(({ text }) => text.length >= PROSE);

/** A title without its year and what is added in brackets: reports of several years are named alike. */
const patternOf = (title: string): string =>
  title.replace(/[（(][^）)]*[）)]$/, '').replace(/\d{4}|[一二][〇○零一二三四五六七八九]{3}/, '#');

function beginsArticle(text: string, lines: readonly Line[], index: number, first: string): boolean {
  const line = lines[index];
  if (!line || !line.apart || !isTitle(line)) return false;
  if (namesReport(line)) {
    const alike = patternOf(line.text) === first && /#/.test(first);
    const paged = text.slice(lines[index - 1]?.span.end ?? 0, line.span.start).includes('\f');
    return alike || paged || beginsReport(lines, index);
  }
  return beginsPiece(lines, index);
}

/** A headline with at most two lines under it and then the reporter's name. */
function beginsPiece(lines: readonly Line[], index: number): boolean {
  for (const line of lines.slice(index + 1, index + 4)) {
    if (/^.{0,12}(?:记者|通讯员)[\s：:]/.test(line.text) && roleOf(line.text) === 'credit') return true;
    if (line.apart && line.text.length > 40) return false;
  }
  return false;
}
