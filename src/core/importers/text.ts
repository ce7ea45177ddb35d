import type { Outcome, Report, Said } from '../model.ts';
import { readArticle, type ArticleLines, type Marks } from './articles.ts';
import { decode } from './encoding.ts';
import { roleOf } from './furniture.ts';
import { readHeading } from './headings.ts';
import type { Importer } from './importer.ts';
import { linesOf, type Line } from './lines.ts';
import { mendedText, reportOf, type SourceText } from './report.ts';

/** Plain text, one article: headings are told by their numbers. */
export const text: Importer = {
  name: 'text',
  extensions: ['.txt'],
  largest: 50_000_000,
  read(file) {
    const decoded = decode(file);
    if (!decoded.ok) return decoded;
    return readPlain(file.name, mendedText(decoded.value));
  },
};

/** Reads a text in which nothing is marked as a heading. `name` is the file's. */
export function readPlain(name: string, source: SourceText): Outcome<Report> {
  const article = readArticle(source.text, titled(name, linesOf(source.text)), unmarked);
  return reportOf(name, source, [article]);
}

const unmarked: Marks = { heading: () => undefined };

/** A title stands first, is short, and is neither a heading nor a sentence; without one the file's name has to do. */
export function titled(fileName: string, lines: readonly Line[]): ArticleLines {
  const first = lines.findIndex((line) => roleOf(line.text) !== 'furniture' || /各位/.test(line.text));
  const title = lines[first];
  if (!title || !isTitle(title)) return { title: nameOf(fileName), lines };
  return { title: { text: spaced(title.text), span: title.span }, lines: lines.slice(first + 1) };
}

function isTitle(line: Line): boolean {
  return (
    line.text.length <= 50 &&
    !/[。，；：:]\u200d?$/.test(line.text) &&
    roleOf(line.text) === undefined &&
    readHeading(line.text, { ...line, span: { start: 0, end: line.text.length } }) === undefined
  );
}

/** A title set with blanks between its characters (政 府 工 作 报 告) is read without them. */
export const spaced = (title: string): string =>
  /^(?:\S[\s\u3000]+)+\S$/.test(title) ? title.replace(/[\s\u3000]+/g, '') : title;

/** The file's name, which stands nowhere in its text. */
export const nameOf = (fileName: string): Said => ({
  text: fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
  span: { start: 0, end: 0 },
});
