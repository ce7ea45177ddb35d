import type { Article, Fact, Paragraph, Report, Section, Span } from '../model.ts';
import { sentencesIn } from '../facts/passage.ts';
import { factsIn, type Source } from './phrase.ts';

/** A leaf of the report that slides are made for: a heading with its own paragraphs. */
export interface Passage {
  readonly section: Section;
  /** Headings from the part down to this one. */
  readonly path: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
}

/** A stretch of prose that can stand alone: from one 。 or ； to the next. */
export interface Statement {
  readonly span: Span;
  readonly facts: readonly Fact[];
}

/** A main division of the report, with a section slide of its own. */
export interface Part {
  readonly title: Section['heading'] | undefined;
  readonly article: Article;
  readonly sections: readonly Section[];
}

/** The parts: the articles of a file of several, else the main headings of the one article. */
export function partsOf(report: Report): readonly Part[] {
  if (report.articles.length > 1) {
    return report.articles.map((article) => ({ title: undefined, article, sections: article.sections }));
  }
  const [article] = report.articles;
  const headed = article.sections.filter((section) => section.heading);
  if (headed.length < 2)
    return [
      {
        title: headed[0]?.heading,
        article,
        sections: headed.length === 1 ? unwrap(headed[0]) : article.sections,
      },
    ];
  return headed.map((section) => ({ title: section.heading, article, sections: unwrap(section) }));
}

/** A part's own paragraphs come first, then the sections within it. */
function unwrap(section: Section | undefined): readonly Section[] {
  if (!section) return [];
  const { heading, ...rest } = section;
  const own: Section = {
    ...rest,
    role: 'plain',
    ...(heading && section.sections.length === 0 ? { heading } : {}),
    sections: [],
  };
  return section.paragraphs.length > 0 ? [own, ...section.sections] : section.sections;
}

/** The passages of a part in the order of the text; a panel with its entries is one passage. */
export function passagesOf(source: Source, part: Part): readonly Passage[] {
  return part.sections.flatMap((section) => passagesBelow(source, section, []));
}

function passagesBelow(source: Source, section: Section, above: readonly Section[]): readonly Passage[] {
  const path = [...above, section];
  const own = section.role === 'panel' ? everyParagraph(section) : section.paragraphs;
  const prose = own.filter((paragraph) => paragraph.role === 'prose' || paragraph.role === 'item');
  const passage: readonly Passage[] =
    prose.length > 0
      ? [
          {
            section,
            path,
            paragraphs: prose,
            statements: prose.flatMap((paragraph) => statementsOf(source, paragraph)),
          },
        ]
      : [];
  if (section.role === 'panel') return passage;
  return [...passage, ...section.sections.flatMap((child) => passagesBelow(source, child, path))];
}

function everyParagraph(section: Section): readonly Paragraph[] {
  return [...section.paragraphs, ...section.sections.flatMap(everyParagraph)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function statementsOf({ report, facts }: Source, paragraph: Paragraph): readonly Statement[] {
  return paragraph.lines
    .flatMap((line) => sentencesIn(report.text, line.span))
    .flatMap((sentence) => splitAt(report.text, sentence, /[；;]/))
    .map((span) => ({ span, facts: factsIn(facts, span) }));
}

/** Splits a span at marks outside brackets and quotes; the marks and stops at the ends are left out. */
export function splitAt(text: string, span: Span, mark: RegExp): readonly Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let index = span.start; index <= span.end; index++) {
    const character = index < span.end ? (text[index] ?? '') : '；';
    if ('（(“《'.includes(character)) depth++;
    else if ('）)”》'.includes(character)) depth = Math.max(0, depth - 1);
    const numeric =
      /\d/.test(text[index - 1] ?? '') && /\d{3}/.test(text.slice(index + 1, index + 4)) && character === ',';
    if (index === span.end || (depth === 0 && !numeric && mark.test(character))) {
      const piece = bare(text, { start, end: index });
      if (piece.start < piece.end) pieces.push(piece);
      start = index + 1;
    }
  }
  return pieces;
}

/** A span without blanks and marks at its ends. */
export function bare(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\u3000，,。；;：:、！!？?—]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s\u3000，,。；;：:、！!？?—]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
