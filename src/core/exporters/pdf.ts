import type { RenderedDeck, Stroke } from '../model.ts';
import type { Exporter } from './exporter.ts';
import { printed } from './printed.ts';
import { inkCss, withInk } from './slide-ink.ts';

const page = { width: 1280, height: 720 };

const css = `body>.page{position:relative;width:${page.width}px;height:${page.height}px;overflow:hidden;break-after:page;break-inside:avoid}
body>.page:last-child{break-after:auto}
${inkCss}`;

/** One page a slide, of the slide's size: vector, with outline, tags and text that can be searched. */
export const pdf: Exporter = {
  name: 'pdf',
  extension: '.pdf',
  prints: true,
  label: () => '',
  write: (job, printer) =>
    printed(job, printer, (rendered) => ({
      ...slidePages(rendered, job.ink),
      pages: { least: rendered.slides.length, most: rendered.slides.length },
      slidesPerPage: 1,
    })),
};

/** The slides as pages of their own size, with their ink. */
export const slidePages = (rendered: RenderedDeck, ink: readonly Stroke[]) => ({
  page,
  css: `${css}\n${rendered.css}`,
  body: rendered.slides.map((slide) => `<div class="page">${withInk(slide, ink)}</div>`).join(''),
});
