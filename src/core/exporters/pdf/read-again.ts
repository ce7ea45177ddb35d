import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { PageDone } from './artifacts.ts';
import { openPrinted } from './open-printed.ts';
import { Unsound } from '../unsound.ts';
import { unspaced } from './shown-figures.ts';

/** What a printed PDF must hold. */
export interface Wanted {
  readonly title: string;
  readonly pages: { readonly least: number; readonly most?: number };
  /** Entries of the outline. */
  readonly headings: number;
  /** In the order of the file. */
  readonly slides: readonly WantedSlide[];
  /** Slides on one page; without it each stands on a page at or behind that of the slide before. */
  readonly slidesPerPage?: number;
}

export interface WantedSlide {
  readonly title: string;
  /** As they are shown, each as often as it is shown. */
  readonly figures: readonly string[];
}

/**
 * Reads a finished PDF with a reader that had no part in making it (PDF.js); returns the number of its pages. Throws
 * Unsound where pages, outline, tags, language or title are missing, or where a title or figure of a slide is not on its
 * page as text.
 */
export async function readAgain(bytes: Uint8Array, wanted: Wanted, pageDone: PageDone): Promise<number> {
  const task = await openPrinted(bytes);
  try {
    const file = await task.promise;
    await checkDocument(file, wanted);
    checkText(await textOf(file, pageDone), wanted);
    return file.numPages;
  } finally {
    await task.destroy();
  }
}

async function checkDocument(file: PDFDocumentProxy, { title, pages, headings }: Wanted): Promise<void> {
  const { numPages } = file;
  if (numPages < pages.least || numPages > (pages.most ?? numPages))
    throw new Unsound('pdf-lacks-pages', { pages: numPages, wanted: pages.least });
  const { info } = await file.getMetadata();
  if (Reflect.get(info, 'Title') !== title) throw new Unsound('pdf-lacks-title', { title });
  if (Reflect.get(info, 'Language') !== 'zh-CN') throw new Unsound('pdf-lacks-language');
  if (!(await file.getMarkInfo())?.Marked) throw new Unsound('pdf-lacks-tags');
  const entries = entriesIn(await file.getOutline());
  if (entries < headings) throw new Unsound('pdf-lacks-outline', { entries, headings });
}

interface Entry {
  readonly items: readonly Entry[];
}

const entriesIn = (entries: readonly Entry[] | null): number =>
  (entries ?? []).reduce((sum, { items }) => sum + 1 + entriesIn(items), 0);

async function textOf(file: PDFDocumentProxy, pageDone: PageDone): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    texts.push(unspaced(items.map((item) => ('str' in item ? item.str : '')).join('')));
    page.cleanup();
    await pageDone(number, file.numPages);
  }
  return texts;
}

function checkText(texts: readonly string[], { slides, slidesPerPage }: Wanted): void {
  let page = 0;
  for (const [index, slide] of slides.entries()) {
    if (slidesPerPage !== undefined) page = Math.floor(index / slidesPerPage);
    else while (page < texts.length - 1 && lackingOn(texts[page], slide) !== undefined) page++;
    const lacking = lackingOn(texts[page], slide);
    if (lacking !== undefined) throw new Unsound('pdf-lacks-text', { page: page + 1, text: lacking });
  }
}

/** Returns the first title or figure of a slide that a page does not hold as often as the slide shows it. */
function lackingOn(text: string | undefined, { title, figures }: WantedSlide): string | undefined {
  if (text === undefined) return title;
  const counts = new Map<string, number>([[unspaced(title), 1]]);
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  for (const [words, count] of counts) if (text.split(words).length - 1 < count) return words;
  return undefined;
}
