import type { Article, Heading, Paragraph, Report, Section, Table } from '../model.ts';
import { sentencesIn } from '../facts/passage.ts';
import type { Passage, Statement } from './passage.ts';
import { factsIn, type Source } from './phrase.ts';
import { joinShort, partLong } from './stretches.ts';
import { splitAt } from './split.ts';

/** A main division of the report, with a section slide of its own. */
export interface Part {
  readonly title: Heading | undefined;
  readonly article: Article;
  readonly sections: readonly Section[];
}

/** The parts: the articles of a file of several, else the main headings of the one article. */
export function partsOf(report: Report): readonly Part[] {
  if (report.articles.length > 1) {
    return report.articles.map((article) => ({ title: undefined, article, sections: article.sections }));
  }
  const [article] = report.articles;
  const headed = article.sections.filter((section) => section.heading && section.role !== 'appendix');
  if (headed.length > 1) {
    const parts = headed.map((section) => ({ title: section.heading, article, sections: unwrap(section) }));
    return joined(headless(article), parts);
  }
  const [only] = headed;
  if (!only) return [{ title: undefined, article, sections: article.sections }];
  const sections = [...headless(article), ...unwrap(only)];
  const inner = sections.filter(({ heading }) => heading && heading !== only.heading);
  if (inner.length < FEWEST_INNER) return [{ title: only.heading, article, sections }];
  return partsWithin(article, sections, inner);
}

/** The one heading of a report, as 工作回顾 of a text that was cut there, is no part where it has so many of its own. */
const FEWEST_INNER = 4;

/** What stands before the first heading belongs to the first part. */
const joined = (before: readonly Section[], [first, ...others]: readonly Part[]): readonly Part[] =>
  first ? [{ ...first, sections: [...before, ...first.sections] }, ...others] : [];

/** A part for each of the headed sections, with what stands behind it without a heading. */
function partsWithin(
  article: Article,
  sections: readonly Section[],
  headed: readonly Section[],
): readonly Part[] {
  const starts = headed.map((section) => sections.indexOf(section));
  const parts = headed.map((section, index) => ({
    title: section.heading,
    article,
    sections: [...unwrap(section), ...sections.slice((starts[index] ?? 0) + 1, starts[index + 1])],
  }));
  return joined(sections.slice(0, starts[0]), parts);
}

const headless = (article: Article): readonly Section[] =>
  article.sections.filter((section) => !section.heading);

/** A part's own paragraphs come first, then the sections within it. */
function unwrap(section: Section): readonly Section[] {
  const { heading, ...rest } = section;
  const own: Section = {
    ...rest,
    role: 'plain',
    ...(heading && section.sections.length === 0 ? { heading } : {}),
    sections: [],
  };
  const says = section.paragraphs.length > 0 || section.tables !== undefined;
  return says ? [own, ...section.sections] : section.sections;
}

/** The passages of a part in the order of the text; a panel with its entries is one passage. */
export function passagesOf(source: Source, part: Part): readonly Passage[] {
  const found = part.sections.map((section) => passagesBelow(source, section, []));
  return joinShort(found.flat(), source.report.text.length).flatMap(partLong);
}

function passagesBelow(source: Source, section: Section, above: readonly Section[]): readonly Passage[] {
  const path = [...above, section];
  const panel = section.role === 'panel';
  const own = panel ? everyParagraph(section) : section.paragraphs;
  const statements = own
    .filter(({ role }) => role === 'prose' || role === 'item')
    .flatMap((paragraph) => statementsOf(source, paragraph));
  const tables = panel ? everyTable(section) : (section.tables ?? []);
  const says = statements.length > 0 || tables.length > 0;
  const passage = says ? [{ section, path, heads: [], statements, tables }] : [];
  if (panel) return passage;
  return [...passage, ...section.sections.flatMap((child) => passagesBelow(source, child, path))];
}

function everyParagraph(section: Section): readonly Paragraph[] {
  return [...section.paragraphs, ...section.sections.flatMap(everyParagraph)].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

const everyTable = ({ tables = [], sections }: Section): readonly Table[] => [
  ...tables,
  ...sections.flatMap(everyTable),
];

function statementsOf({ report, facts }: Source, paragraph: Paragraph): readonly Statement[] {
  return paragraph.lines.flatMap((line) =>
    sentencesIn(report.text, line.span).flatMap((sentence) =>
      splitAt(report.text, sentence, /[；;]/).map((span) => ({
        span,
        sentence,
        paragraph: line.span,
        facts: factsIn(facts, span),
      })),
    ),
  );
}
