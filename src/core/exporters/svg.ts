import type { PDFPageProxy } from 'unpdf/pdfjs';
import { escapeHtml } from '../layouts/html.ts';
import type { RenderedSlide } from '../model.ts';
import { charactersOf } from '../typography/faces.ts';
import type { FolderExporter } from './exporter.ts';
import { slidePages } from './pdf.ts';
import { openPrinted } from './pdf/open-printed.ts';
import { pictureName } from './picture-name.ts';
import { renderSlides } from './printed.ts';
import { numbersIn } from './svg/graphics.ts';
import { pageDrawing, type PageOperators } from './svg/page-drawing.ts';
import { utf8 } from './utf8.ts';

/** A drawing a slide, made of its printed page: vectors that look the same in every program, letters as outlines. */
export const svg: FolderExporter = {
  name: 'svg',
  extension: '',
  takes: ['ink'],
  label: () => '矢量图',
  prints: true,
  async *files(job, printer) {
    const { deck, signal, progress } = job;
    const steps = deck.slides.length * 2;
    const rendered = await renderSlides(job, steps);
    const [{ printDocument }, { OPS }] = await Promise.all([
      import('./print-document.ts'),
      import('unpdf/pdfjs'),
    ]);
    const laid = slidePages(rendered, job.ink);
    const fonts = await job.subset(charactersOf(laid.body));
    const pdf = await printer.print(printDocument({ ...laid, title: deck.title, fonts }), signal);
    const names = new Map(Object.entries(OPS).map(([name, code]) => [Number(code), name]));
    const nameOf = (code: number): string => names.get(code) ?? String(code);
    const task = await openPrinted(pdf);
    try {
      const file = await task.promise;
      for (const [index, slide] of rendered.slides.entries()) {
        const page = await file.getPage(index + 1);
        const drawn = pageDrawing(await operatorsOf(page, nameOf), nameOf);
        yield { name: `${pictureName(deck.slides, index)}.svg`, bytes: utf8(wrapped(slide, drawn)) };
        await progress(deck.slides.length + index + 1, steps);
      }
    } finally {
      await task.destroy();
    }
  },
};

/** The title is read out; what is drawn under it says no more. */
const wrapped = ({ title }: RenderedSlide, drawn: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="1280" height="720" viewBox="0 0 960 540"><title>${escapeHtml(title)}</title>${drawn}</svg>\n`;

async function operatorsOf(page: PDFPageProxy, nameOf: (code: number) => string): Promise<PageOperators> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { height } = page.getViewport({ scale: 1 });
  const { commonObjs } = page;
  return {
    height,
    operators: fnArray.map((code, index) => [nameOf(code), argsArray[index] ?? []]),
    outline: (font, letter) => {
      const key = `${font}_path_${letter}`;
      const found: unknown = commonObjs.has(key) ? commonObjs.get(key) : undefined;
      return typeof found === 'object' && found !== null ? numbersIn(Reflect.get(found, 'path')) : [];
    },
  };
}
