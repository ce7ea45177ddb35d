import { say } from '../messages/index.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import { slidePages } from './pdf.ts';
import { printed } from './printed.ts';
import { leadingBack, markedHtml, type Used } from './report/marked-html.ts';
import { GREY, INK, LINE, sheetOf } from './sheet.ts';
import { slideNumbers } from './slide-numbers.ts';

/** Of the report's text, in px: 12 pt, small four (小四), as papers are read at a desk. */
const SIZE = 16;

/** The report itself, every figure that is on a slide marked and linked to it; the slides follow on pages of their own, their figures linked back. */
export const report: Exporter = {
  name: 'report',
  extension: '.pdf',
  takes: ['paper', 'ink', 'deck'],
  prints: true,
  label: () => '原文',
  write: (job, printer) =>
    printed(job, printer, (rendered) => {
      const slides = slidePages(rendered, job.ink);
      const words = markedHtml(job.report, usedFigures(job));
      return {
        ...slides,
        css: `${slides.css}\n${reportCss(job)}`,
        body: `<div class="report">${words}</div>${leadingBack(slides.body, words)}`,
        pages: { least: rendered.slides.length + 1 },
      };
    }),
};

/** The figures of the ledger that are on one of the slides, in the order of the report. */
function usedFigures({ deck, language }: ExportJob): readonly Used[] {
  const numbers = slideNumbers(deck.slides);
  return deck.ledger
    .filter(({ fact }) => fact !== undefined)
    .map(({ span, slides }) => ({
      span,
      on: deck.slides
        .filter(({ id }) => slides.includes(id))
        .map(({ id }) => ({ id, name: say(language, 'report-slide', { number: numbers.get(id) ?? '·' }) })),
    }))
    .filter(({ on }) => on.length > 0)
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The report has pages of its own size before those of the slides (CSS Paged Media 3 §7.2). */
function reportCss({ deck, choices }: ExportJob): string {
  const { width, height, margin } = sheetOf(choices.paper, false);
  const box = `font:12px 'Rostrum Sans',sans-serif;color:${GREY}`;
  const title = deck.title.replaceAll(/["\\]/g, '');
  return `@page report{size:${width}px ${height}px;margin:${margin}px ${margin}px ${margin + 16}px;@bottom-left{content:"${title}";${box}}@bottom-right{content:counter(page);${box}}}
.report{page:report;break-after:page;font:400 ${SIZE}px/1.9 'Rostrum Sans',sans-serif;color:${INK}}
.report h1{font:700 28px/1.4 'Rostrum Serif',serif;text-align:center;margin:0 0 ${SIZE}px;break-after:avoid}
.report article+article h1{margin-top:${SIZE * 3}px}
.report :is(h2,h3,h4,h5,h6){font:700 ${SIZE + 2}px/1.6 'Rostrum Sans',sans-serif;margin:${SIZE}px 0 0;break-after:avoid}
.report p{margin:0;text-indent:2em;text-align:justify;widows:2;orphans:2}
.report .under{text-indent:0;text-align:center;color:${GREY}}
.report table{border-collapse:collapse;margin:${SIZE}px 0;width:100%;font-size:14px;line-height:1.5}
.report :is(th,td){border:1px solid ${LINE};padding:2px 6px;text-align:left}
.report mark{background:#ffe9a8;color:inherit;font-weight:700}
.report sup{white-space:nowrap;font-size:11px;line-height:0;margin:0 2px}
.report a{color:#8c1319;text-decoration:none}
.page a{color:inherit;text-decoration:none}`;
}
