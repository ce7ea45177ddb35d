import { PDFDocument, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/** What is printed on a page as its number; words of its own where it has none. */
export type PageLabel = number | string;

/** Gives pages the numbers that are printed on them (ISO 32000-1 §12.4.2), so that “to page 7” leads to slide 7. */
export function labelPages(document: PDFDocument, labels: readonly PageLabel[]): void {
  const { context, catalog } = document;
  const ranges: PDFObject[] = [];
  for (const [index, label] of labels.entries()) {
    const before = labels[index - 1];
    if (typeof label === 'number' && typeof before === 'number' && label === before + 1) continue;
    const range = typeof label === 'number' ? { S: 'D', St: label } : { P: PDFHexString.fromText(label) };
    ranges.push(context.obj(index), context.obj(range));
  }
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}
