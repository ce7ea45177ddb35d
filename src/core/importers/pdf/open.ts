import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { matrixOf, times } from '../../matrix.ts';
import { withoutLookalikes } from '../repair/radical.ts';
import { Refusal } from '../refusal.ts';
import { characterMaps } from './character-maps.ts';
import type { Page, Run } from './page.ts';
import { refuseSwelling } from './swelling.ts';

/** What is read of a file at most. The longest known report has 200 pages; a full page of a newspaper 6,000 runs. */
const MOST_PAGES = 1_000;
const MOST_RUNS = 20_000;

/** The pages of a file, and whether it had more. */
export interface Pages {
  readonly pages: readonly Page[];
  readonly cut: boolean;
}

/**
 * Reads the text of a PDF. Its scripts are not run, its forms and links not followed, its pictures not decoded. Throws
 * a refusal where it is protected by a password, damaged, or unpacks to more than a report does.
 */
export async function readPages(bytes: Uint8Array): Promise<Pages> {
  refuseSwelling(bytes);
  const file = await open(bytes);
  try {
    const numbers = Array.from({ length: Math.min(file.numPages, MOST_PAGES) }, (_, index) => index + 1);
    const pages: Page[] = [];
    for (const number of numbers) pages.push(await readPage(file, number));
    return { pages, cut: file.numPages > MOST_PAGES };
  } finally {
    await file.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The reader keeps the bytes that it is given, and takes no Buffer, whose slices share them.
    data: new Uint8Array(bytes),
    cMapUrl: characterMaps(),
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(isLocked ? 'pdf-protected' : 'file-damaged');
  }
}

/** A page that cannot be read on has no runs, and is pointed out as one without text. */
async function readPage(file: PDFDocumentProxy, number: number): Promise<Page> {
  try {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const runs = await readRuns(page);
    page.cleanup();
    return { number, width, height, runs };
  } catch {
    return { number, width: 0, height: 0, runs: [] };
  }
}

async function readRuns(page: PDFPageProxy): Promise<readonly Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  return items.slice(0, MOST_RUNS).flatMap((item): readonly Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [across, slant, , , left, baseline] = times(view, matrixOf(item.transform));
    const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
    // Text that is turned is a stamp or a watermark.
    if (across <= 0 || Math.abs(slant) > across * 0.1 || size === 0) return [];
    const blanks = /^\s*/.exec(item.str)?.[0].length ?? 0;
    const indent = (item.width * blanks) / item.str.length;
    return [
      {
        text: withoutLookalikes(item.str.trim())
          .replaceAll('∕', '/')
          .replace(/(?<=[—…])\s+(?=[—…])/g, ''),
        left: left + indent,
        right: left + item.width,
        baseline,
        size,
      },
    ];
  });
}
