import type { Outcome, Report } from '../model.ts';
import { readArticle, type ArticleLines, type Marks } from './articles.ts';
import { decode } from './encoding.ts';
import type { Importer } from './importer.ts';
import { linesOf, saidAt, trimSpan, type Line } from './lines.ts';
import { readPlain } from './plain.ts';
import { mendedText, reportOf, type SourceText } from './report.ts';
import { tableMarks } from './tables/index.ts';

/** Markdown: headings by #, an article for each heading of the first level. */
export const markdown: Importer = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  largest: 50_000_000,
  apart: false,
  read(file) {
    const decoded = decode(file);
    return decoded.ok ? readMarked(file.name, mendedText(decoded.value)) : decoded;
  },
};

/** Reads a text by its headings of the first level; as plain text where it has none. `name` is the file's. */
export function readMarked(name: string, mended: SourceText): Outcome<Report> {
  const source = mended.text;
  const lines = linesOf(source);
  const starts = lines.flatMap((line, index) => (rankOf(line) === 1 ? [index] : []));
  if (starts.length === 0) return readPlain(name, mended);
  const articles = starts.map((start, index) => articleLines(source, lines, starts, start, index));
  return reportOf(
    name,
    mended,
    articles.map((article) => readArticle(source, article, tableMarks(source, article.lines, headingOf))),
  );
}

const HASHES = /^(#{1,6})\s+/;

const rankOf = (line: Line): number | undefined => HASHES.exec(line.text)?.[1]?.length;

const headingOf: Marks['heading'] = (line) => {
  const mark = HASHES.exec(line.text);
  if (!mark?.[1]) return undefined;
  return { rank: mark[1].length, words: { start: line.span.start + mark[0].length, end: line.span.end } };
};

function articleLines(
  source: string,
  lines: readonly Line[],
  starts: readonly number[],
  start: number,
  index: number,
): ArticleLines {
  const wordsOf = (line: Line) =>
    saidAt(
      source,
      trimSpan(source, {
        start: line.span.start + (HASHES.exec(line.text)?.[0].length ?? 0),
        end: line.span.end,
      }),
    );
  const title = lines[start];
  const kicker = index === 0 && start > 0 ? lines[start - 1] : undefined;
  return {
    title: title ? wordsOf(title) : { text: '', span: { start: 0, end: 0 } },
    ...(kicker ? { kicker: wordsOf(kicker) } : {}),
    lines: lines.slice(start + 1, starts[index + 1] ?? lines.length),
  };
}
