import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

export interface Finish {
  readonly title: string;
  readonly author?: string;
}

/**
 * Returns a printed PDF with language, title and author, without the clock's times (so that the same deck gives the same
 * bytes) and with its objects in compressed streams. Outline and tags stay as they were printed.
 */
export async function finishPdf(printed: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  document.setLanguage('zh-CN');
  document.setTitle(finish.title, { showInWindowTitleBar: true });
  document.setCreator('Rostrum');
  if (finish.author) document.setAuthor(finish.author);
  forgetTimes(document);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

function forgetTimes(document: PDFDocument): void {
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  info.delete(PDFName.of('CreationDate'));
  info.delete(PDFName.of('ModDate'));
}
