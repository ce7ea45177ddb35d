import type { Article, Encoding, Issue, Outcome, Repair, Report, Section } from '../model.ts';
import { repair } from './repair/index.ts';
import { yearsOf } from './report-year.ts';

/** The text of a file as its parser sees it. */
export interface SourceText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly repairs: readonly Repair[];
}

/** Mends a decoded text before it is parsed. */
export function mendedText({
  text,
  encoding,
}: {
  readonly text: string;
  readonly encoding: Encoding;
}): SourceText {
  return { ...repair(text), encoding };
}

/** Puts articles together to a report; a text in which there is nothing to show is refused with its sentence. */
export function reportOf(
  file: string,
  { text, encoding, repairs }: SourceText,
  articles: readonly Article[],
): Outcome<Report> {
  const [first, ...others] = articles.filter((article) => article.sections.length > 0);
  if (!first) return { ok: false, issue: { code: 'report-without-text', values: { file } } };
  const years = yearsOf(first, headingsOf(first.sections), text.slice(first.span.start, first.span.end));
  const report: Report = { text, encoding, repairs, articles: [first, ...others], ...years };
  return { ok: true, value: report, issues: damageIn(text) };
}

/** The headings of an article, from the first down. */
const headingsOf = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ heading, sections: inner }) => [
    ...(heading ? [heading.said.text] : []),
    ...headingsOf(inner),
  ]);

/** Characters that no encoding explains, and those of a private font, stay in the text and are pointed out. */
function damageIn(text: string): readonly Issue[] {
  const start = text.search(/[\ufffd\ue000-\uf8ff]/);
  return start < 0 ? [] : [{ code: 'characters-unreadable', values: {}, span: { start, end: start + 1 } }];
}
