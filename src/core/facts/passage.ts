import type { Article, Report, Section, Span, Table } from '../model.ts';
import {
  outlookOf,
  outlookOfLine,
  outlookOfTitle,
  outlookWithin,
  turnsAhead,
  yearBefore,
  type Outlook,
} from './outlook.ts';

/** A stretch of the report in which a subject may be carried forward, and whether it tells of what is to be done. */
export interface Passage {
  readonly sentences: readonly Span[];
  readonly ahead: boolean;
  /** The year that is reported on, or from which a plan starts, where it is known. */
  readonly year?: number;
  /** A table that stands there, in place of sentences. */
  readonly table?: Table;
}

/** Returns the passages of a report, a paragraph or a table each; appendices, notes, furniture and credits left out. */
export function passagesOf(report: Report): readonly Passage[] {
  return report.articles.flatMap((article) => articlePassages(report, article));
}

/**
 * Walks an article in the order of reading. A section without a word on time goes on as the one before it: after the part on
 * the coming year, all parts are on it, until a heading says otherwise.
 */
function articlePassages(report: Report, article: Article): readonly Passage[] {
  const { text } = report;
  const year = report.year ?? yearBefore(article.title.text);
  const passages: Passage[] = [];
  const add = (sentences: readonly Span[], outlook: Outlook, table?: Table): void => {
    const when = { ahead: outlook === 'ahead', ...(year === undefined ? {} : { year }) };
    passages.push({ sentences, ...when, ...(table ? { table } : {}) });
  };
  const walk = (sections: readonly Section[], above: Outlook, said: boolean): Outlook => {
    let outlook = above;
    for (const section of sections) {
      if (section.role === 'appendix') continue;
      const heading = section.heading?.said;
      const own = heading && (said ? outlookWithin(heading.text, year) : outlookOf(heading.text, year));
      outlook = own ?? outlook;
      if (heading) add([heading.span], outlook);
      for (const { role, lines } of section.paragraphs) {
        if (role !== 'prose' && role !== 'item') continue;
        const first = lines[0]?.text ?? '';
        outlook = (leads(lines.map((line) => line.text)) && outlookOfLine(first, year)) || outlook;
        if (outlook !== 'ahead' && turnsAhead(lines.map((line) => line.text).join(''), year))
          outlook = 'ahead';
        add(
          lines.flatMap((line) => sentencesIn(text, line.span)),
          outlook,
        );
      }
      for (const table of section.tables ?? []) add([], outlook, table);
      outlook = walk(section.sections, outlook, said || own !== undefined);
    }
    return outlook;
  };
  const outlook = outlookOfTitle(article.title.text);
  const { span } = article.title;
  if (!article.sections.some((section) => isInside(section, span)))
    add([span], outlookOfLine(article.title.text, year) ?? outlook);
  walk(article.sections, outlook, false);
  return passages;
}

/** Whether the words of a title are read with a section, as where a report is one line. */
const isInside = ({ span }: Section, title: Span): boolean =>
  span.start < title.end && title.start < span.end;

/** Whether the first line of a paragraph stands alone or, much shorter than the one under it, above it as a heading does. */
function leads([first = '', second]: readonly string[]): boolean {
  return second === undefined || (first.length <= 16 && first.length * 2 < second.length);
}

/** Longer ones do not occur in reports; a text without stops is cut, so that reading it takes time in proportion. */
const LONGEST = { sentence: 2000, clause: 240 };

/** Sentences end at 。！？ outside numbers; one that is too long ends at its last mark. */
export function sentencesIn(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  let mark = start;
  for (let index = within.start; index < within.end; index++) {
    const character = text[index] ?? '';
    if (/[，,；;：:、]/.test(character)) mark = index + 1;
    const stops = /[。！？!?]/.test(character);
    if (!stops && index - start < LONGEST.sentence) continue;
    const quoted = stops && /[”’）)]/.test(text[index + 1] ?? '');
    const cut = mark > start ? mark : index + 1;
    const end = Math.min(stops ? index + (quoted ? 2 : 1) : cut, within.end);
    sentences.push({ start, end });
    start = end;
    index = Math.max(index, end - 1);
  }
  if (start < within.end) sentences.push({ start, end: within.end });
  return sentences;
}

const OPENING = '（(“《';
const CLOSING = '）)”》';
/** “财政收入增加到57亿元”“收入倍差缩小到1.92”: one saying with a number ends where the next begins. */
const SAYING_ENDS = /[0-9][^“”]*”“$/;

/** The clauses of a sentence, parted by ，；： outside brackets and quotes; a comma within a number parts nothing. */
export function clausesIn(text: string, within: Span): readonly Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let start = within.start;
  for (let index = within.start; index < within.end; index++) {
    const character = text[index] ?? '';
    if (character === '“' && !isShortQuote(text, index)) continue;
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) {
      depth = Math.max(0, depth - 1);
      if (!SAYING_ENDS.test(text.slice(Math.max(start, index - 14), index + 2))) continue;
      clauses.push({ start, end: index + 1 });
      start = index + 1;
    } else if (depth === 0 && parts(text, index)) {
      clauses.push({ start, end: index });
      start = index + 1;
    } else if (index - start >= LONGEST.clause && !isDigit(text, index) && !isDigit(text, index - 1)) {
      clauses.push({ start, end: index });
      start = index;
      depth = 0;
    }
  }
  clauses.push({ start, end: within.end });
  return clauses.filter((clause) => clause.start < clause.end);
}

/** What somebody says at length has clauses of its own; a name in quotation marks has none. */
const isShortQuote = (text: string, at: number): boolean => /^“[^”]{0,40}”/.test(text.slice(at, at + 42));

function parts(text: string, index: number): boolean {
  const character = text[index] ?? '';
  if (!/[，,；;：:]/.test(character)) return false;
  const between = isDigit(text, index - 1) && isDigit(text, index + 1);
  return !(between && /[,:：]/.test(character));
}

const isDigit = (text: string, index: number): boolean => /[0-9０-９]/.test(text[index] ?? '');
