import { sectionsAt } from '../matching/sections.ts';
import type { Heading, Report, Said, Span } from '../model.ts';

/** Returns the titles that stand over a place: the article's, then headings from the outermost, each with its number. */
export function headingsOver(report: Report, { start }: Span): readonly string[] {
  const article = report.articles.find(({ span }) => holds(span, start));
  if (!article) return [];
  const headings = sectionsAt(report, start).flatMap(({ heading }) => heading ?? []);
  return [article.title.text, ...headings.map(printed)];
}

/** Returns the words of the nearest heading over a place. */
export function headingOver(report: Report, { start }: Span): Said | undefined {
  return sectionsAt(report, start).findLast(({ heading }) => heading !== undefined)?.heading?.said;
}

/** Returns the line of the report that a place stands in, or the place itself where it is in none. */
export function lineAround(report: Report, span: Span): Span {
  const lines = sectionsAt(report, span.start).flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading.said] : []),
    ...paragraphs.flatMap((paragraph) => paragraph.lines),
  ]);
  return lines.find((line) => holds(line.span, span.start))?.span ?? span;
}

const holds = (span: Span, at: number): boolean => span.start <= at && at < span.end;

/** 一、2020：交出答卷 · （一）工业 · 关键词 3. 改革 */
function printed({ number, said }: Heading): string {
  if (!number) return said.text;
  return `${number.text}${/[、）)：:．]$/.test(number.text) ? '' : ' '}${said.text}`;
}
