import type { PDFDocumentLoadingTask } from 'unpdf/pdfjs';

/** Opens a PDF that was printed here with PDF.js, as it is: no script is run, no font of the system stands in. */
export async function openPrinted(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument } = await import('unpdf/pdfjs');
  return getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
}
