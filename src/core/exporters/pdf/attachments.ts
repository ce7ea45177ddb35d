import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A file that a PDF carries. */
export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly words: string;
  /** What it is to the document: what it was made from, or what it holds as data (ISO 32000-2 §14.13, Table 43). */
  readonly relation: 'Source' | 'Data' | 'Supplement';
}

/** Attaches files (ISO 32000-1 §7.11.4), each said to belong to the document (§14.13 of part 2), without times. */
export function attach(document: PDFDocument, attachments: readonly Attachment[]): void {
  const { context, catalog } = document;
  const files = attachments
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, type, bytes, words, relation }) => {
      const params = { Size: bytes.length };
      const file = context.flateStream(bytes, { Type: 'EmbeddedFile', Subtype: type, Params: params });
      const reference = context.register(file);
      const specification = context.obj({
        Type: 'Filespec',
        F: PDFString.of(name.replaceAll(/[^\u0020-\u007e]/g, '_')),
        UF: PDFHexString.fromText(name),
        EF: { F: reference, UF: reference },
        Desc: PDFHexString.fromText(words),
        AFRelationship: relation,
      });
      return { name: PDFHexString.fromText(name), reference: context.register(specification) };
    });
  const names: PDFArray = context.obj(files.flatMap(({ name, reference }) => [name, reference]));
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: context.obj({ Names: names }) }));
  catalog.set(PDFName.of('AF'), context.obj(files.map(({ reference }) => reference)));
}
