import type { Article, Said, Span, Table } from '../model.ts';
import { elementsOf } from './elements.ts';
import { endOf } from './edges.ts';
import { readFront } from './front.ts';
import type { Line } from './lines.ts';
import { outline } from './outline.ts';
import { paragraph } from './paragraphs.ts';
import { yearsOf } from './report-year.ts';

/** The lines of one article, its title apart. */
export interface ArticleLines {
  readonly title: Said;
  readonly kicker?: Said;
  /** What stands over the title and is the page's. */
  readonly above?: readonly Line[];
  readonly lines: readonly Line[];
}

/** How a text marks its headings and tables, where it marks them at all. */
export interface Marks {
  heading(line: Line): { readonly rank: number; readonly words: Span } | undefined;
  /** The table whose first line this is; the table's other lines are asked for nothing. */
  table?(line: Line): Table | undefined;
  /** Whether the line is a footnote. */
  isNote?(line: Line): boolean;
}

/** Builds an article from its lines: front matter, then the tree of headings and paragraphs. */
export function readArticle(
  text: string,
  { title, kicker, above = [], lines }: ArticleLines,
  marks: Marks,
): Article {
  const { front, taken } = readFront(text, title.text, lines.slice(0, frontEnd(lines, marks)), above);
  const body = lines.slice(taken);
  const elements = [
    ...above.map((line) => paragraph('furniture', [line])),
    ...elementsOf(text, body, endOf(body), marks),
  ];
  const headings = elements.flatMap((element) =>
    element.type === 'heading' ? [element.said?.text ?? ''] : [],
  );
  const span = {
    start: above[0]?.span.start ?? title.span.start,
    end: lines.at(-1)?.span.end ?? title.span.end,
  };
  const { year } = yearsOf({ title, ...front }, headings, text.slice(span.start, span.end));
  return {
    title,
    ...(kicker ? { kicker } : {}),
    ...front,
    sections: outline(elements, year),
    span,
  };
}

/** The front ends where the first heading or table stands. What only closes a bracket is no heading. */
function frontEnd(lines: readonly Line[], marks: Marks): number {
  const closes = ({ text }: Line): boolean => /^[^（(]*[）)]$/.test(text);
  const first = lines.findIndex(
    (line) => (marks.heading(line) && !closes(line)) || marks.table?.(line) !== undefined,
  );
  return first < 0 ? lines.length : first;
}
