import { escapeHtml } from '../layouts/html.ts';
import type { RenderedSlide, Slide } from '../model.ts';
import { typeset } from '../plan/typeset.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import { printed } from './printed.ts';
import { GREY, INK, sheetOf, smallCss, smallSlide, type Sheet } from './sheet.ts';
import { inkCss, withInk } from './slide-ink.ts';

/** Of the printed notes, in px: 10.5 pt, the size of body text in Chinese books (五号). */
const SIZE = 14;

/** A slide on a page of paper, what is said to it beneath; long notes go on on the next page. */
export const notesPages: Exporter = {
  name: 'notes',
  extension: '.pdf',
  takes: ['paper', 'ink', 'deck'],
  prints: true,
  label: () => '备注页',
  write: (job, printer) =>
    printed(job, printer, (rendered) => {
      const sheet = sheetOf(job.choices.paper, false);
      const notes = new Map(job.deck.slides.map((slide) => [slide.id, slide.notes]));
      return {
        page: { width: sheet.width, height: sheet.height },
        css: `${notesCss(job.deck.title, sheet)}\n${inkCss}\n${rendered.css}`,
        body: rendered.slides.map((slide) => pageHtml(job, slide, notes.get(slide.id) ?? [])).join(''),
        pages: { least: rendered.slides.length },
      };
    }),
};

/** Page margins hold the title and the number of the page, where the browser knows margin boxes (CSS Paged Media 3 §4). */
function notesCss(title: string, { width, margin }: Sheet): string {
  const box = `font:12px 'Rostrum Sans',sans-serif;color:${GREY}`;
  return `@page{margin:${margin}px ${margin}px ${margin + 16}px;@bottom-left{content:"${title.replaceAll(/["\\]/g, '')}";${box}}@bottom-right{content:counter(page) " / " counter(pages);${box}}}
.notes{break-before:page;font-family:'Rostrum Sans',sans-serif;color:${INK}}
.notes:first-child{break-before:auto}
.notes p{margin:0.9em 0 0;font-size:${SIZE}px;line-height:1.8;text-align:justify;widows:2;orphans:2}
.notes .small{margin-bottom:${SIZE * 2}px;break-inside:avoid}
${smallCss(width - 2 * margin)}`;
}

function pageHtml({ ink }: ExportJob, slide: RenderedSlide, notes: Slide['notes']): string {
  const said = notes.map(({ text }) => {
    const words = typeset(text, { start: 0, end: text.length });
    return `<p>${escapeHtml(words)}</p>`;
  });
  return `<div class="notes">${smallSlide(withInk(slide, ink))}${said.join('')}</div>`;
}
