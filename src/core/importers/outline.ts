import type { Paragraph, Said, Section, Span, Table } from '../model.ts';
import { openSection, type OpenSection } from './open-section.ts';
import { isPanel, looksAhead, roleOfSection, type Place } from './section-role.ts';
import { partTrailing } from './trailing.ts';

/** What a report is made of, in order. A `label` is a heading of a number alone, whose words stand in the next heading. */
export type Element =
  | {
      readonly type: 'heading';
      readonly rank: number;
      readonly number?: Said;
      readonly said?: Said;
      readonly span: Span;
    }
  | {
      readonly type: 'paragraph';
      readonly paragraph: Paragraph;
      /** An item of a list stands where a heading of this rank would. */
      readonly rank?: number;
      /** The speaker turns to the whole: the paragraph is part of no section below the main ones. */
      readonly turns?: true;
    }
  | { readonly type: 'table'; readonly table: Table }
  /** Sections of this rank and below end here. */
  | { readonly type: 'end'; readonly rank: number };

/**
 * Builds the tree of sections from headings of rank (smaller is higher) and the paragraphs and tables between them.
 * `year` is the one that the report reports on.
 */
export function outline(elements: readonly Element[], year: number | undefined): readonly Section[] {
  const root = openSection(-1, 0);
  const path = [root];
  for (const element of joinLabels(elements)) {
    if (element.type === 'heading') enter(path, element);
    else if (element.type === 'paragraph') place(path, element);
    else if (element.type === 'table') placeTable(path, element.table);
    else leave(path, element.rank);
  }
  partTrailing(root);
  const own = root.paragraphs.length + root.tables.length > 0 ? [headless(root)] : [];
  return [...own, ...sectionsOf(root, { level: 1, path: [], year, ahead: false })];
}

function enter(path: OpenSection[], heading: Extract<Element, { type: 'heading' }>): void {
  leave(path, heading.rank);
  const section: OpenSection = {
    ...openSection(heading.rank, heading.span.start),
    end: heading.span.end,
    ...(heading.number ? { number: heading.number } : {}),
    ...(heading.said ? { said: heading.said } : {}),
  };
  path.at(-1)?.sections.push(section);
  path.push(section);
  for (const outer of path) outer.end = heading.span.end;
}

function leave(path: OpenSection[], rank: number): void {
  while (path.length > 1 && (path.at(-1)?.rank ?? 0) >= rank) path.pop();
}

/** A credit ends what it stands under: list lines after it belong to the panel around, not to its last entry. */
function place(
  path: OpenSection[],
  { paragraph, rank, turns }: Extract<Element, { type: 'paragraph' }>,
): void {
  if (rank !== undefined) leave(path, rank);
  if (turns && path.length > 2) path.length = 2;
  if (paragraph.role === 'credit') {
    const panel = path.findLastIndex((section) => isPanel(section.said?.text ?? ''));
    if (panel > 0) path.length = panel + 1;
  }
  openFor(path, paragraph.span, rank).paragraphs.push(paragraph);
  for (const outer of path) outer.end = paragraph.span.end;
}

function placeTable(path: OpenSection[], table: Table): void {
  openFor(path, table.span).tables.push(table);
  for (const outer of path) outer.end = table.span.end;
}

/** The section that takes what comes next. Behind inner sections that is one without heading: an item of their list, or what follows it. */
function openFor(path: readonly OpenSection[], { start, end }: Span, rank?: number): OpenSection {
  const section = path.at(-1) ?? openSection(-1, start);
  const last = section.sections.at(-1);
  if (!last) return section;
  const own = last.rank === rank ? rank : section.rank;
  const reused = !last.said && !last.number && own === section.rank && last.rank === own;
  const open = reused ? last : openSection(own, start);
  if (!reused) section.sections.push(open);
  open.end = end;
  return open;
}

/** Joins a heading that is only a label (关键词, A, 1.) with the lower heading that follows it at once. */
function joinLabels(elements: readonly Element[]): readonly Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const before = joined.at(-1);
    if (
      element.type === 'heading' &&
      before?.type === 'heading' &&
      before.said === undefined &&
      before.number &&
      !element.number &&
      element.rank > before.rank
    ) {
      joined[joined.length - 1] = {
        ...element,
        number: before.number,
        span: { start: before.span.start, end: element.span.end },
      };
    } else joined.push(element);
  }
  return joined.map((element) =>
    element.type === 'heading' && !element.said && element.number
      ? { ...element, said: element.number }
      : element,
  );
}

function sectionsOf(section: OpenSection, place: Place): Section[] {
  const { level, path, year } = place;
  let { ahead } = place;
  return section.sections.map((child) => {
    const { said, number } = child;
    if (!said) return headless(child);
    if (level === 1) ahead = looksAhead(said.text, year, ahead);
    const role = roleOfSection(child, { ...place, ahead });
    return {
      role,
      heading: { said, level, ...(number && number !== said ? { number } : {}) },
      paragraphs: child.paragraphs,
      ...tablesIn(child),
      sections: sectionsOf(child, { level: level + 1, path: [...path, { said, role }], year, ahead }),
      span: { start: child.start, end: child.end },
    };
  });
}

function headless(section: OpenSection): Section {
  const { paragraphs, tables } = section;
  const spans = [...paragraphs, ...tables].map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const span = { start: spans[0]?.start ?? section.start, end: spans.at(-1)?.end ?? section.end };
  return { role: 'plain', paragraphs, ...tablesIn(section), sections: [], span };
}

const tablesIn = ({ tables }: OpenSection): Pick<Section, 'tables'> => (tables.length > 0 ? { tables } : {});
