import type { Outcome, Report } from '../model.ts';
import { readArticle } from './articles.ts';
import { linesOf } from './lines.ts';
import { partArticles } from './part-articles.ts';
import { reportOf, type SourceText } from './report.ts';
import { tableMarks } from './tables/index.ts';

/** Reads a text in which nothing is marked as a heading. `name` is the file's. */
export function readPlain(name: string, source: SourceText): Outcome<Report> {
  const articles = partArticles(name, source.text, linesOf(source.text));
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
