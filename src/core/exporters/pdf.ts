import { say } from '../messages/index.ts';
import type { RenderedDeck, RenderedSlide, Stroke } from '../model.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import type { DrawnStroke } from './pdf/ink.ts';
import type { PageLabel } from './pdf/page-labels.ts';
import { printed } from './printed.ts';
import { inkCss, withInk } from './slide-ink.ts';
import { slideNumbers } from './slide-numbers.ts';

const page = { width: 1280, height: 720 };

const css = `body>.page{position:relative;width:${page.width}px;height:${page.height}px;overflow:hidden;break-after:page;break-inside:avoid}
body>.page:last-child{break-after:auto}
${inkCss}`;

/** One page a slide, of the slide's size: vector, with outline, tags and text that can be searched. */
export const pdf: Exporter = {
  name: 'pdf',
  extension: '.pdf',
  takes: ['ink', 'annotated', 'deck'],
  prints: true,
  label: () => '',
  write: (job, printer) =>
    printed(job, printer, (rendered) => {
      const { slides } = rendered;
      // A note is printed with the page: its letters need the fonts of the page.
      const onPage = job.choices.annotated ? job.ink.filter(({ tool }) => tool === 'note') : job.ink;
      return {
        ...slidePages(rendered, onPage),
        pages: { least: slides.length, most: slides.length },
        slidesPerPage: 1,
        labels: labelsOf(job),
        annotations: job.choices.annotated ? slides.map((slide) => annotationsOn(job, rendered, slide)) : [],
      };
    }),
};

/** The slides as pages of their own size, with their ink. */
export const slidePages = (rendered: RenderedDeck, ink: readonly Stroke[]) => ({
  page,
  css: `${css}\n${rendered.css}`,
  body: rendered.slides.map((slide) => `<div class="page">${withInk(slide, ink)}</div>`).join(''),
});

/** The printed numbers; a hidden slide is named by the one before it, as where slides are chosen: H4. */
function labelsOf({ deck: { slides } }: ExportJob): readonly PageLabel[] {
  const numbers = slideNumbers(slides);
  let last = 0;
  return slides.map(({ id }) => {
    const number = numbers.get(id);
    last = number ?? last;
    return number ?? `H${last}`;
  });
}

function annotationsOn(job: ExportJob, rendered: RenderedDeck, slide: RenderedSlide): readonly DrawnStroke[] {
  return job.ink.flatMap((stroke): readonly DrawnStroke[] => {
    if (stroke.slide !== slide.id || stroke.tool === 'note') return [];
    const origin = job.originOf(stroke);
    const tool = say(job.language, `pdf-ink-${stroke.tool}`);
    const words = say(job.language, 'pdf-ink', { layer: origin.layer, tool });
    const blend = stroke.tool === 'highlighter' ? blendOn(rendered, slide) : 'Normal';
    return [{ stroke, ...origin, words, blend }];
  });
}

/** How the highlighter meets the slide: as the rules of its layout say, else as those of the theme. */
function blendOn({ css: rules }: RenderedDeck, { layout }: RenderedSlide): DrawnStroke['blend'] {
  const own = new RegExp(String.raw`\[data-layout='${layout}'\]\{[^}]*--ink-blend:(\w+)`).exec(rules);
  const [, blend = ''] = own ?? /--ink-blend:(\w+)/.exec(rules) ?? [];
  return BLENDS[blend] ?? 'Normal';
}

const BLENDS: Readonly<Record<string, DrawnStroke['blend']>> = { multiply: 'Multiply', screen: 'Screen' };
