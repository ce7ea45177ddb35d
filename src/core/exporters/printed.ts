import type { RenderedDeck } from '../model.ts';
import { charactersOf } from '../typography/faces.ts';
import type { ExportJob, Printer, Written } from './exporter.ts';
import type { PrintParts } from './print-document.ts';

/** What of a rendered deck a form lays out, and how many pages come of it (at least, where text flows over). */
export interface Laid extends Omit<PrintParts, 'title' | 'fonts'> {
  readonly pages: { readonly least: number; readonly most?: number };
}

/**
 * Renders the slides, cuts the fonts to what is printed, prints and finishes. What it works with is loaded when it writes,
 * so that the list of exporters is light.
 */
export async function printed(
  job: ExportJob,
  printer: Printer,
  lay: (rendered: RenderedDeck) => Laid,
): Promise<Written> {
  const [{ renderDeck }, { finishPdf }, { printDocument }] = await Promise.all([
    import('../render.ts'),
    import('./finish-pdf.ts'),
    import('./print-document.ts'),
  ]);
  const { title } = job.deck;
  const laid = lay(renderDeck(job.deck, job.fonts));
  job.progress(1, 4);
  const fonts = await job.subset(charactersOf(title + laid.body));
  job.progress(2, 4);
  const pdf = await printer.print(printDocument({ ...laid, title, fonts }));
  job.progress(3, 4);
  const finished = await finishPdf(pdf, { pages: laid.pages, title, ...authorOf(job) });
  job.progress(4, 4);
  return finished;
}

/** Who delivered the report, as it says itself. */
function authorOf({ report }: Pick<ExportJob, 'report'>): { readonly author?: string } {
  const author = report.articles[0].speaker?.text;
  return author ? { author } : {};
}
