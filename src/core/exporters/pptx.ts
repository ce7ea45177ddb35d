import { charactersOf } from '../typography/faces.ts';
import type { Exporter } from './exporter.ts';
import { slidePages } from './pdf.ts';
import { renderSlides } from './printed.ts';

/**
 * A presentation that PowerPoint, WPS and LibreOffice edit: words as text and marks as shapes where the browser draws them,
 * charts with their numbers, the report's passages as notes.
 */
export const pptx: Exporter = {
  name: 'pptx',
  extension: '.pptx',
  prints: true,
  label: () => '',
  async write(job, printer) {
    const { deck, report, progress, signal } = job;
    const count = deck.slides.length;
    const rendered = await renderSlides(job, count * 3);
    const [{ printDocument }, { writePresentation }] = await Promise.all([
      import('./print-document.ts'),
      import('./pptx/write.ts'),
    ]);
    const laid = slidePages(rendered, job.ink);
    const fonts = await job.subset(charactersOf(laid.body));
    await progress(count, count * 3, count * 2);
    const drawn = await printer.measure(printDocument({ ...laid, title: deck.title, fonts }), signal);
    await progress(count * 2, count * 3);
    const bytes = writePresentation({ deck, report, rendered: rendered.slides, drawn });
    await progress(count * 3, count * 3);
    return { bytes, pages: count };
  },
};
