import type { Article, Encoding, Issue, Outcome, Repair, Report } from '../model.ts';
import { repair } from './repair/index.ts';

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
  const year = reportedYear(first);
  const report: Report = { text, encoding, repairs, articles: [first, ...others], ...(year ? { year } : {}) };
  return { ok: true, value: report, issues: damageIn(text) };
}

/** The year reported on: named by a heading (2020年工作回顾), by the title of a digest (2020：…), else the year before the session. */
function reportedYear(article: Article): number | undefined {
  const headings = article.sections.map((section) => section.heading?.said.text ?? '');
  for (const heading of headings) {
    const found = /(?:^|\D)(\d{4})年(?:政府)?(?:主要)?工作(?:的)?(?:回顾|情况|总结)?/.exec(heading)?.[1];
    if (found) return Number(found);
  }
  const digest = /^(\d{4})(?:年)?[：:]/.exec(article.title.text)?.[1];
  if (digest) return Number(digest);
  const session = /(\d{4})年/.exec(article.date?.text ?? '')?.[1];
  if (session) return Number(session) - 1;
  const titled = /(\d{4})年/.exec(article.title.text)?.[1];
  if (!titled) return undefined;
  return /统计公报/.test(article.title.text) ? Number(titled) : Number(titled) - 1;
}

/** Characters that no encoding explains stay in the text and are pointed out. */
function damageIn(text: string): readonly Issue[] {
  const start = text.indexOf('\ufffd');
  return start < 0 ? [] : [{ code: 'characters-unreadable', values: {}, span: { start, end: start + 1 } }];
}
