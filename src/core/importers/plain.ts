import type { Outcome, Report } from '../model.ts';
import { readArticle } from './articles.ts';
import { linesOf, withoutBold } from './lines.ts';
import { partArticles } from './part-articles.ts';
import { reportOf, type SourceText } from './report.ts';
import { tableMarks } from './tables/index.ts';

/** Reads a text in which nothing is marked as a heading. `name` is the file's. */
export function readPlain(name: string, source: SourceText): Outcome<Report> {
  const lines = linesOf(source.text).map((line) => withoutBold(source.text, line));
  const articles = partArticles(name, source.text, lines);
  return reportOf(
    name,
    source,
    articles.map((article) =>
      readArticle(
        source.text,
        article,
        tableMarks(source.text, article.lines, () => undefined),
      ),
    ),
  );
}
