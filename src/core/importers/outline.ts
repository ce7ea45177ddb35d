import type { Heading, Paragraph, Said, Section, SectionRole, Span, Table } from '../model.ts';

/** What a report is made of, in order. A `label` is a heading of a number alone, whose words stand in the next heading. */
export type Element =
  | {
      readonly type: 'heading';
      readonly rank: number;
      readonly number?: Said;
      readonly said?: Said;
      readonly span: Span;
    }
  | { readonly type: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly type: 'table'; readonly table: Table };

interface OpenSection {
  readonly rank: number;
  readonly number?: Said;
  readonly said?: Said;
  readonly start: number;
  end: number;
  readonly paragraphs: Paragraph[];
  readonly tables: Table[];
  readonly sections: OpenSection[];
}

const open = (rank: number, start: number): OpenSection => ({
  rank,
  start,
  end: start,
  paragraphs: [],
  tables: [],
  sections: [],
});

/** Builds the tree of sections from headings of rank (smaller is higher) and the paragraphs and tables between them. */
export function outline(elements: readonly Element[]): readonly Section[] {
  const root = open(-1, 0);
  const path = [root];
  for (const element of joinLabels(elements)) {
    if (element.type === 'heading') enter(path, element);
    else if (element.type === 'paragraph') place(path, element.paragraph);
    else placeTable(path, element.table);
  }
  return close(root, 0);
}

function enter(path: OpenSection[], heading: Extract<Element, { type: 'heading' }>): void {
  while (path.length > 1 && (path.at(-1)?.rank ?? 0) >= heading.rank) path.pop();
  const section: OpenSection = {
    ...open(heading.rank, heading.span.start),
    end: heading.span.end,
    ...(heading.number ? { number: heading.number } : {}),
    ...(heading.said ? { said: heading.said } : {}),
  };
  path.at(-1)?.sections.push(section);
  path.push(section);
  for (const outer of path) outer.end = heading.span.end;
}

/** A credit ends what it stands under: list lines after it belong to the panel around, not to its last entry. */
function place(path: OpenSection[], paragraph: Paragraph): void {
  if (paragraph.role === 'credit') {
    const panel = path.findLastIndex((section) => isPanel(section.said?.text ?? ''));
    if (panel > 0) path.length = panel + 1;
  }
  path.at(-1)?.paragraphs.push(paragraph);
  for (const outer of path) outer.end = paragraph.span.end;
}

function placeTable(path: readonly OpenSection[], table: Table): void {
  path.at(-1)?.tables.push(table);
  for (const outer of path) outer.end = table.span.end;
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

export const isPanel = (heading: string): boolean => /^(数说|数读|数看|数字|数据|图说|图解)/.test(heading);

function close(section: OpenSection, depth: number): Section[] {
  const { paragraphs, tables } = section;
  const own: Section[] =
    depth === 0 && paragraphs.length + tables.length > 0
      ? [
          {
            role: 'plain',
            paragraphs,
            ...tablesIn(section),
            sections: [],
            span: around([...paragraphs, ...tables]),
          },
        ]
      : [];
  return [...own, ...section.sections.map((child) => closeOne(child, depth + 1, section))];
}

function closeOne(section: OpenSection, level: number, parent: OpenSection): Section {
  const heading: Heading | undefined = section.said && {
    said: section.said,
    level,
    ...(section.number && section.number !== section.said ? { number: section.number } : {}),
  };
  return {
    role: roleOfSection(section, level, parent),
    ...(heading ? { heading } : {}),
    paragraphs: section.paragraphs,
    ...tablesIn(section),
    sections: close(section, level),
    span: { start: section.start, end: section.end },
  };
}

function roleOfSection(section: OpenSection, level: number, parent: OpenSection): SectionRole {
  const number = section.number?.text ?? '';
  if (/^关键词/.test(number)) return 'keyword';
  if (isPanel(section.said?.text ?? '')) return 'panel';
  if (
    level > 1 &&
    number !== '' &&
    /(实事|重点工作|重点任务|主要任务|主要工作|工作安排)/.test(parent.said?.text ?? '')
  )
    return 'task';
  return level === 1 ? 'part' : 'plain';
}

const tablesIn = ({ tables }: OpenSection): Pick<Section, 'tables'> => (tables.length > 0 ? { tables } : {});

function around(pieces: readonly { readonly span: Span }[]): Span {
  const spans = pieces.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
