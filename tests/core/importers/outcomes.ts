import { readReport } from '../../../src/core/importers/index.ts';
import type { Report, Section, Table } from '../../../src/core/model.ts';

/** Reads a report that must be readable. */
export async function reportIn(name: string, bytes: Uint8Array): Promise<Report> {
  const outcome = await readReport({ name, bytes });
  if (!outcome.ok) throw new Error(`${outcome.issue.code} ${JSON.stringify(outcome.issue.values)}`);
  return outcome.value;
}

/** Returns `read`, or the code of the sentence with which the file is refused. */
export async function codeFor(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await readReport({ name, bytes });
  return outcome.ok ? 'read' : outcome.issue.code;
}

/** The tree of headings, two blanks a level. */
export const tree = (sections: readonly Section[], level = 0): string[] =>
  sections.flatMap((section) => [
    `${'  '.repeat(level)}${section.heading?.number?.text ?? ''}${section.heading?.said.text ?? '-'}`,
    ...tree(section.sections, level + 1),
  ]);

/** All tables of a report, in order. */
export const tablesIn = ({ articles }: Report): Table[] => {
  const inSections = (sections: readonly Section[]): Table[] =>
    sections.flatMap((section) => [...(section.tables ?? []), ...inSections(section.sections)]);
  return articles.flatMap(({ sections }) => inSections(sections));
};

/** A table with a bar between cells; a cell over more than one column or row says so: 产值(2×1). */
export const drawn = ({ heads, rows }: Table): string[] =>
  [...heads.map((row) => ({ row, mark: '# ' })), ...rows.map((row) => ({ row, mark: '' }))].map(
    ({ row, mark }) =>
      mark +
      row
        .map(({ said, columns = 1, rows = 1 }) =>
          columns * rows > 1 ? `${said.text}(${columns}×${rows})` : said.text,
        )
        .join(' | '),
  );
