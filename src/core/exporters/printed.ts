import type { RenderedDeck, RenderedSlide } from '../model.ts';
import { say } from '../messages/index.ts';
import { charactersOf } from '../typography/faces.ts';
import type { ExportJob, Printer, Written } from './exporter.ts';
import { attachmentsOf } from './deck-attachments.ts';
import type { DrawnStroke } from './pdf/ink.ts';
import type { PageLabel } from './pdf/page-labels.ts';
import type { WantedSlide } from './pdf/read-again.ts';
import { shownFigures } from './pdf/shown-figures.ts';
import { printDocument, type PrintParts } from './print-document.ts';

/** What of a rendered deck a form lays out, and how many pages come of it (at least, where text flows over). */
export interface Laid extends Omit<PrintParts, 'title' | 'fonts'> {
  readonly pages: { readonly least: number; readonly most?: number };
  /** The numbers of the pages, where they are not counted from 1. */
  readonly labels?: readonly PageLabel[];
  /** Ink to be laid over each page as annotations. */
  readonly annotations?: readonly (readonly DrawnStroke[])[];
  /** Slides on one page; without it each stands on a page at or behind that of the slide before. */
  readonly slidesPerPage?: number;
}

/**
 * Renders the slides, cuts the fonts to what is printed, prints, finishes, and reads the file again before it is given
 * out. What it works with is loaded while the browser prints, so that the list of exporters is light. Each slide counts four steps
 * of progress: set, printed, finished, read again.
 */
export async function printed(
  job: ExportJob,
  printer: Printer,
  lay: (rendered: RenderedDeck) => Laid,
): Promise<Written> {
  const { deck, language, progress, signal } = job;
  const { title, slides } = deck;
  const steps = slides.length * 4;
  const rendered = await renderSlides(job, steps);
  const laid = lay(rendered);
  const fonts = await job.subset(charactersOf(title + laid.body));
  await progress(slides.length, steps, slides.length * 2);
  const [pdf, { finishPdf }, { readAgain }] = await Promise.all([
    printer.print(printDocument({ ...laid, title, fonts }), signal),
    import('./pdf/finish.ts'),
    import('./pdf/read-again.ts'),
    import('unpdf/pdfjs'),
  ]);
  await progress(slides.length * 2, steps);
  const { pages, slidesPerPage, labels, annotations } = laid;
  const titles = new Map<string, string>(rendered.slides.map((slide) => [slide.id, slide.title]));
  const bytes = await finishPdf(pdf, {
    title,
    ...authorOf(job),
    pageDone: (page, of) => progress(slides.length * (2 + page / of / 2), steps, slides.length * 3),
    leadsTo: (page, id) => say(language, 'pdf-link', { page, title: titles.get(id) ?? title }),
    ink: annotations ?? [],
    attachments: job.choices.deck ? await attachmentsOf(job) : [],
    ...(labels ? { labels } : {}),
  });
  const wanted = {
    title,
    pages,
    headings: laid.body.match(/<h[1-6][ >]/g)?.length ?? 0,
    slides: rendered.slides.map(wantedOf),
    ...(slidesPerPage === undefined ? {} : { slidesPerPage }),
  };
  const read = await readAgain(bytes, wanted, (page, of) => progress(slides.length * (3 + page / of), steps));
  return { bytes, pages: read };
}

/** As renderDeck, slide by slide, so that progress is told and others come to work in between. */
export async function renderSlides(
  { deck, fonts, progress }: ExportJob,
  steps: number,
): Promise<RenderedDeck> {
  const { deckCss, renderSlide } = await import('../render.ts');
  const slides: RenderedSlide[] = [];
  for (const slide of deck.slides) {
    slides.push(renderSlide(deck, slide, fonts));
    await progress(slides.length, steps);
  }
  return { slides, css: deckCss(deck) };
}

const wantedOf = ({ title, html }: RenderedSlide): WantedSlide => ({
  title,
  figures: shownFigures(html),
});

/** Who delivered the report, as it says itself. */
function authorOf({ report }: Pick<ExportJob, 'report'>): { readonly author?: string } {
  const author = report.articles[0].speaker?.text;
  return author ? { author } : {};
}
