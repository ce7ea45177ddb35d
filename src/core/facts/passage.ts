import type { Report, Section, Span } from '../model.ts';

/** A stretch of the report in which a subject may be carried forward, and where in the report it stands. */
export interface Passage {
  readonly sentences: readonly Span[];
  /** Headings above, from the article's title down. */
  readonly headings: readonly string[];
}

/** Returns the passages of a report, a paragraph each; appendices, notes, furniture and credits left out. */
export function passagesOf(report: Report): readonly Passage[] {
  return report.articles.flatMap((article) =>
    article.sections.flatMap((section) => sectionPassages(report.text, section, [article.title.text])),
  );
}

function sectionPassages(text: string, section: Section, above: readonly string[]): readonly Passage[] {
  if (section.role === 'appendix') return [];
  const headings = section.heading ? [...above, section.heading.said.text] : above;
  const own = section.paragraphs
    .filter((paragraph) => paragraph.role === 'prose' || paragraph.role === 'item')
    .map((paragraph) => ({
      headings,
      sentences: paragraph.lines.flatMap((line) => sentencesIn(text, line.span)),
    }));
  const heading: Passage[] = section.heading ? [{ headings, sentences: [section.heading.said.span] }] : [];
  return [...heading, ...own, ...section.sections.flatMap((child) => sectionPassages(text, child, headings))];
}

/** Sentences end at 。！？ and at ； where both sides are whole statements; a stop within quotes ends nothing. */
export function sentencesIn(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  for (let index = within.start; index < within.end; index++) {
    if (!/[。！？!?]/.test(text[index] ?? '')) continue;
    const end = /[”’）)]/.test(text[index + 1] ?? '') ? index + 2 : index + 1;
    sentences.push({ start, end: Math.min(end, within.end) });
    start = end;
    index = end - 1;
  }
  if (start < within.end) sentences.push({ start, end: within.end });
  return sentences;
}

const OPENING = '（(“《';
const CLOSING = '）)”》';

/** The clauses of a sentence, parted by ，；： outside brackets and quotes; a comma within a number parts nothing. */
export function clausesIn(text: string, within: Span): readonly Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let start = within.start;
  for (let index = within.start; index < within.end; index++) {
    const character = text[index] ?? '';
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && parts(text, index)) {
      clauses.push({ start, end: index });
      start = index + 1;
    }
  }
  clauses.push({ start, end: within.end });
  return clauses.filter((clause) => clause.start < clause.end);
}

function parts(text: string, index: number): boolean {
  const character = text[index] ?? '';
  if (!/[，,；;：:]/.test(character)) return false;
  const between = /[0-9０-９]/.test(text[index - 1] ?? '') && /[0-9０-９]/.test(text[index + 1] ?? '');
  return !(between && /[,:：]/.test(character));
}
