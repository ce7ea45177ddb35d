import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An archive of parts, each its path and its text. */
export const archive = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** A part `.rels`: the type and the target of each relation, its number the id: rId1, rId2. */
export const relations = (...related: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${TYPES}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word document of this body; of the other parts only what stands in their root. */
export function wordFile(
  body: string,
  { styles = '', numbering = '', footnotes = '' }: WordParts = {},
): Uint8Array {
  const root = (name: string, inside: string): string => `${XML}<w:${name} ${WORD}>${inside}</w:${name}>`;
  return archive({
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': root('styles', styles),
    'word/numbering.xml': root('numbering', numbering),
    'word/footnotes.xml': root('footnotes', footnotes),
  });
}

/** `w:p` with its properties (the inside of `w:pPr`) and those of its only run (the inside of `w:rPr`). */
export const p = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** `w:tc` with the inside of its `w:tcPr`. */
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
