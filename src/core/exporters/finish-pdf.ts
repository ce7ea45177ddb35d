import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Written } from './exporter.ts';

export interface Finish {
  readonly pages: { readonly least: number; readonly most?: number };
  readonly title: string;
  readonly author?: string;
}

/**
 * Returns a printed PDF with language, title and author, without the clock's times (so that the same deck gives the same
 * bytes) and with its objects in compressed streams. Outline and tags stay as they were printed.
 * Throws when the file, read again, has not the pages and the title that it must have: a bad file is never written.
 */
export async function finishPdf(printed: Uint8Array, finish: Finish): Promise<Written> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  document.setLanguage('zh-CN');
  document.setTitle(finish.title, { showInWindowTitleBar: true });
  document.setCreator('Rostrum');
  if (finish.author) document.setAuthor(finish.author);
  forgetTimes(document);
  const bytes = await document.save({ useObjectStreams: true, updateFieldAppearances: false });
  return { bytes, pages: await check(bytes, finish) };
}

function forgetTimes(document: PDFDocument): void {
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  info.delete(PDFName.of('CreationDate'));
  info.delete(PDFName.of('ModDate'));
}

/** Reads the file again; returns its number of pages. */
async function check(bytes: Uint8Array, { pages, title }: Finish): Promise<number> {
  const read = await PDFDocument.load(bytes, { updateMetadata: false });
  const outline = read.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const tags = read.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const count = read.getPageCount();
  const faults = [
    count >= pages.least && count <= (pages.most ?? count) ? '' : `${count} pages for ${pages.least}`,
    read.getTitle() === title ? '' : 'without its title',
    outline ? '' : 'without outline',
    tags ? '' : 'without tags',
    read.catalog.lookupMaybe(PDFName.of('Lang'), PDFString) ? '' : 'without language',
  ].filter((fault) => fault !== '');
  if (faults.length > 0) throw new Error(`the printed PDF is not right: ${faults.join(', ')}`);
  return count;
}
