import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { Unsound } from '../unsound.ts';

/**
 * Throws Unsound where letters are drawings (Type 3) or come from the reader's own machine: they look different everywhere
 * and cannot be searched (ISO 32000-1 §9.6.5, §9.9).
 */
export function checkFonts({ context }: PDFDocument): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict)) continue;
    const type = font.get(PDFName.of('Type'));
    const isDrawn = type === PDFName.of('Font') && font.get(PDFName.of('Subtype')) === PDFName.of('Type3');
    const isApart = type === PDFName.of('FontDescriptor') && !font.has(PDFName.of('FontFile2'));
    if (isDrawn || isApart) throw new Unsound('pdf-font-drawn');
  }
}
