import type { Deck, RenderedDeck } from '../model.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import { printDocument } from './print-document.ts';

/**
 * One page a slide, vector, with outline, tags and text that can be searched.
 * What it works with is loaded when it writes, so that the list of exporters is light.
 */
export const pdf: Exporter = {
  name: 'pdf',
  extension: '.pdf',
  async write(job, printer) {
    const [{ renderDeck }, { finishPdf }] = await Promise.all([
      import('../render.ts'),
      import('./finish-pdf.ts'),
    ]);
    const shown = visible(job.deck);
    const rendered = renderDeck(shown, job.fonts);
    job.progress(1, 4);
    const fonts = await job.subset(charactersOf(rendered));
    job.progress(2, 4);
    const document = printDocument({ title: shown.title, rendered, fonts, ink: job.withInk ? job.ink : [] });
    const printed = await printer.print(document);
    job.progress(3, 4);
    const finished = await finishPdf(printed, {
      pages: rendered.slides.length,
      title: shown.title,
      ...authorOf(job),
    });
    job.progress(4, 4);
    return finished;
  },
};

function visible(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => !slide.hidden) };
}

/** Every character that a slide may show; what stands in tags and attributes costs a few glyphs and does no harm. */
function charactersOf(rendered: RenderedDeck): string {
  return [...new Set(rendered.slides.map(({ html }) => html).join(''))].toSorted().join('');
}

/** Who delivered the report, as it says itself. */
function authorOf({ report }: Pick<ExportJob, 'report'>): { readonly author?: string } {
  const author = report.articles[0].speaker?.text;
  return author ? { author } : {};
}
