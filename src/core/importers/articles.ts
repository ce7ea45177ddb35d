import type { Article, Paragraph, ParagraphRole, Said, Span, Table } from '../model.ts';
import { readFront } from './front.ts';
import { roleOf } from './furniture.ts';
import { isBareHeading, readHeading } from './headings.ts';
import { saidAt, trimSpan, type Line } from './lines.ts';
import { outline, type Element } from './outline.ts';

/** The lines of one article, its title apart. */
export interface ArticleLines {
  readonly title: Said;
  readonly kicker?: Said;
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
export function readArticle(text: string, { title, kicker, lines }: ArticleLines, marks: Marks): Article {
  const { front, taken } = readFront(
    text,
    lines.filter((line) => !marks.heading(line)).slice(0, frontEnd(lines, marks)),
  );
  const elements = readLines(text, lines.slice(taken), marks);
  return {
    title,
    ...(kicker ? { kicker } : {}),
    ...front,
    sections: outline(joinParagraphs(elements)),
    span: { start: title.span.start, end: lines.at(-1)?.span.end ?? title.span.end },
  };
}

/** The front ends where the first heading or table stands. */
function frontEnd(lines: readonly Line[], marks: Marks): number {
  const first = lines.findIndex((line) => marks.heading(line) ?? marks.table?.(line));
  return Math.min(first < 0 ? 8 : first, 8);
}

type Placed = { readonly element: Element; readonly apart: boolean };

function readLines(text: string, lines: readonly Line[], marks: Marks): readonly Placed[] {
  const placed: Placed[] = [];
  let tableEnd = 0;
  for (const [index, line] of lines.entries()) {
    if (line.span.start < tableEnd) continue;
    const table = marks.table?.(line);
    if (table) {
      placed.push({ element: { type: 'table', table }, apart: true });
      tableEnd = table.span.end;
    } else placed.push(...readLine(text, line, lines[index + 1], marks));
  }
  return placed;
}

function readLine(text: string, line: Line, next: Line | undefined, marks: Marks): Placed[] {
  const role = marks.isNote?.(line) ? 'furniture' : roleOf(line.text);
  if (role) {
    const kept: ParagraphRole = role === 'credit' ? 'credit' : 'furniture';
    return [{ element: paragraph(kept, [line]), apart: true }];
  }
  const marked = marks.heading(line);
  if (marked) return [{ element: markedHeading(text, line, marked), apart: true }];
  const heading = readHeading(text, line);
  if (heading) {
    const span = { start: line.span.start, end: heading.said.span.end };
    const found: Element = {
      type: 'heading',
      rank: heading.rank,
      said: heading.said,
      span,
      ...(heading.number ? { number: heading.number } : {}),
    };
    const rest: Placed[] = heading.rest ? [{ element: paragraph('prose', [heading.rest]), apart: true }] : [];
    return [{ element: found, apart: true }, ...rest];
  }
  if (isBareHeading(line, next)) {
    return [{ element: { type: 'heading', rank: 48, said: line, span: line.span }, apart: true }];
  }
  return [{ element: textLine(text, line), apart: line.apart }];
}

/** A marked heading may carry a number of its own: `### 关键词 1. 产业`, `#### A`. */
function markedHeading(
  text: string,
  line: Line,
  marked: { readonly rank: number; readonly words: Span },
): Element {
  const words = saidAt(text, marked.words);
  const label =
    /^(关键词\s*[\d一二三四五六七八九十]{0,2}\s*[.．、：:]?|[A-Z]|\d{1,2}[.．、]?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)])(?:\s+|$|(?<=[.．、：:）)]))/.exec(
      words.text,
    )?.[1];
  const base = { type: 'heading', rank: marked.rank, span: line.span } as const;
  if (label === undefined) return { ...base, said: words };
  const rest = trimSpan(text, { start: words.span.start + label.length, end: words.span.end });
  const numberSpan = trimSpan(text, { start: words.span.start, end: words.span.start + label.length });
  const number = saidAt(text, numberSpan);
  return rest.start < rest.end ? { ...base, number, said: saidAt(text, rest) } : { ...base, number };
}

const LIST_MARK = /^(?:[-*+]\s+)?[◆●■★▲▪•◇○]?\s*/;

function textLine(text: string, line: Line): Element {
  const mark = LIST_MARK.exec(line.text)?.[0].length ?? 0;
  const span = trimSpan(text, { start: line.span.start + mark, end: line.span.end });
  const bold = /^\*\*(.+)\*\*$/.exec(text.slice(span.start, span.end));
  const words = bold ? { start: span.start + 2, end: span.end - 2 } : span;
  return paragraph(mark > 0 ? 'item' : 'prose', [saidAt(text, words)], line.span);
}

function paragraph(role: ParagraphRole, lines: readonly Said[], span?: Span): Element {
  const first = lines[0]?.span ?? { start: 0, end: 0 };
  return {
    type: 'paragraph',
    paragraph: { role, lines: lines.map(({ text, span: at }) => ({ text, span: at })), span: span ?? first },
  };
}

/** Lines with no blank line between them are one paragraph where the first does not end a sentence: a data panel's lines. */
function joinParagraphs(placed: readonly Placed[]): readonly Element[] {
  const joined: Element[] = [];
  for (const { element, apart } of placed) {
    const before = joined.at(-1);
    if (
      !apart &&
      element.type === 'paragraph' &&
      before?.type === 'paragraph' &&
      joins(before.paragraph, element.paragraph)
    ) {
      joined[joined.length - 1] = { type: 'paragraph', paragraph: join(before.paragraph, element.paragraph) };
    } else joined.push(element);
  }
  return joined;
}

const joins = (before: Paragraph, next: Paragraph): boolean =>
  before.role === 'prose' && next.role === 'prose' && !/[。！？；：]$/.test(before.lines.at(-1)?.text ?? '');

const join = (before: Paragraph, next: Paragraph): Paragraph => ({
  role: before.role,
  lines: [...before.lines, ...next.lines],
  span: { start: before.span.start, end: next.span.end },
});
