import type { FolderExporter } from './exporter.ts';
import { slidePages } from './pdf.ts';
import { pictureName } from './picture-name.ts';
import { renderSlides } from './printed.ts';
import { charactersOf } from '../typography/faces.ts';

/** A picture a slide, as wide as was chosen. */
export const png: FolderExporter = {
  name: 'png',
  extension: '',
  takes: ['width', 'ink'],
  label: ({ width }) => `图片${width}`,
  prints: true,
  async *files(job, printer) {
    const { deck, choices, signal, progress } = job;
    const steps = deck.slides.length * 2;
    const rendered = await renderSlides(job, steps);
    const { printDocument } = await import('./print-document.ts');
    const laid = slidePages(rendered, job.ink);
    const fonts = await job.subset(charactersOf(laid.body));
    const document = printDocument({ ...laid, title: deck.title, fonts });
    let done = 0;
    for await (const bytes of printer.draw(document, 'body>.page', choices.width / laid.page.width, signal)) {
      yield { name: `${pictureName(deck.slides, done)}.png`, bytes };
      done++;
      await progress(deck.slides.length + done, steps);
    }
  },
};
