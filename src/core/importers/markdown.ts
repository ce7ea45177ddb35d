import type { Outcome, Report } from '../model.ts';
import { readArticle, type ArticleLines, type Marks } from './articles.ts';
import { decode } from './encoding.ts';
import { labelOf } from './headings.ts';
import type { Importer } from './importer.ts';
import { linesOf, saidAt, trimSpan, withoutBold, type Line } from './lines.ts';
import { readPlain } from './plain.ts';
import { mendedText, reportOf, type SourceText } from './report.ts';
import { tableMarks } from './tables/index.ts';
import { titled } from './titles.ts';

/** Markdown: headings by #, an article for each heading of the first level that is a title. */
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

/** Reads a text by its marked headings, an article for each title; as plain text where none are marked. `name` is the file's. */
export function readMarked(name: string, mended: SourceText): Outcome<Report> {
  const source = mended.text;
  const lines = linesOf(source).map((line) => withoutBold(source, line));
  const starts = titlesIn(source, lines);
  const first = lines.findIndex((line) => rankOf(line) !== undefined);
  if (first < 0) return readPlain(name, mended);
  const articles =
    starts.length > 0
      ? starts.map((start, index) => articleLines(source, lines, starts, start, index))
      : [untitled(name, source, lines, first)];
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

/** The lines that are titles of articles: headings of the first level without a number, or the one heading above all others. */
function titlesIn(source: string, lines: readonly Line[]): readonly number[] {
  const ranks = lines.flatMap((line) => rankOf(line) ?? []);
  const highest = ranks.reduce((least, rank) => Math.min(least, rank), 6);
  const alone = ranks[0] === highest && ranks.filter((rank) => rank === highest).length === 1;
  if (highest > 1 && !alone) return [];
  return lines.flatMap((line, index) =>
    rankOf(line) === highest && !isNumbered(source, line) ? [index] : [],
  );
}

/** Whether a heading is numbered as parts of a report are: 一、2023年工作回顾. */
function isNumbered(source: string, line: Line): boolean {
  const marked = headingOf(line);
  return (
    marked !== undefined &&
    labelOf(source, { ...line, ...saidAt(source, marked.words) })?.form.strong === true
  );
}

/** A report whose title is not marked: it is looked for above the first heading. */
function untitled(name: string, source: string, lines: readonly Line[], first: number): ArticleLines {
  const front = titled(name, source, lines.slice(0, first));
  return { ...front, lines: [...front.lines, ...lines.slice(first)] };
}

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
