import type { Outcome, Report } from '../model.ts';
import { readArticle } from './articles.ts';
import { decode } from './encoding.ts';
import type { Importer } from './importer.ts';
import { linesOf } from './lines.ts';
import { mendedText, reportOf, type SourceText } from './report.ts';
import { partArticles } from './part-articles.ts';
import { tableMarks } from './tables/index.ts';

/** Plain text: headings are told by their numbers, articles by their titles. */
export const text: Importer = {
  name: 'text',
  extensions: ['.txt'],
  largest: 50_000_000,
  apart: false,
  read(file) {
    const decoded = decode(file);
    if (!decoded.ok) return decoded;
    return readPlain(file.name, mendedText(decoded.value));
  },
};

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
