import { escapeHtml } from '../layouts/html.ts';
import type { RenderedSlide } from '../model.ts';
import type { ExportChoices, PerPage } from './choices.ts';
import type { Exporter, ExportJob } from './exporter.ts';
import { printed } from './printed.ts';
import { GREY, INK, LINE, sheetOf, smallCss, smallSlide, type Sheet } from './sheet.ts';
import { inkCss, withInk } from './slide-ink.ts';

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly lying: boolean;
  /** Lines to write on beside each slide. */
  readonly lines?: true;
}

const GRIDS: Readonly<Record<PerPage, Grid>> = {
  2: { columns: 1, rows: 2, lying: false },
  3: { columns: 2, rows: 3, lying: false, lines: true },
  4: { columns: 2, rows: 2, lying: true },
  6: { columns: 2, rows: 3, lying: false },
  9: { columns: 3, rows: 3, lying: true },
};
/** Between slides, and above the foot, in px. */
const GAP = 28;
const FOOT = 28;
const LINES = 7;

const handoutLabel = ({ perPage, paper }: ExportChoices): string =>
  `讲义${perPage}${paper === 'A4' ? '' : `-${paper}`}`;

/** Several slides on a sheet of paper, in reading order, to be given out and written on. */
export const handout: Exporter = {
  name: 'handout',
  extension: '.pdf',
  takes: ['perPage', 'paper', 'ink', 'deck'],
  prints: true,
  label: handoutLabel,
  write: (job, printer) =>
    printed(job, printer, (rendered) => {
      const { perPage, paper } = job.choices;
      const groups = grouped(rendered.slides, perPage);
      const sheet = sheetOf(paper, GRIDS[perPage].lying);
      return {
        page: { width: sheet.width, height: sheet.height },
        css: `${sheetCss(GRIDS[perPage], sheet)}\n${inkCss}\n${rendered.css}`,
        body: groups.map((group, index) => sheetHtml(job, group, index + 1, groups.length)).join(''),
        pages: { least: groups.length, most: groups.length },
        slidesPerPage: perPage,
      };
    }),
};

const grouped = <T>(items: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );

/** The largest slide of which the grid has room on the sheet, in whole px. */
function slideWidth({ columns, rows }: Grid, { width, height, margin }: Sheet): number {
  const across = (width - 2 * margin - (columns - 1) * GAP) / columns;
  const down = (height - 2 * margin - FOOT - (rows - 1) * GAP) / rows;
  return Math.floor(Math.min(across, (down * 1280) / 720));
}

function sheetCss(grid: Grid, sheet: Sheet): string {
  const { width, height, margin } = sheet;
  const slide = slideWidth(grid, sheet);
  return `.sheet{position:relative;box-sizing:border-box;overflow:hidden;break-after:page;break-inside:avoid;width:${width}px;height:${height}px;padding:${margin}px;font-family:'Rostrum Sans',sans-serif;color:${INK}}
.sheet:last-child{break-after:auto}
.grid{display:grid;gap:${GAP}px;justify-content:center;align-content:space-evenly;height:${height - 2 * margin - FOOT}px;grid-template-columns:repeat(${grid.columns},${slide}px)}
.foot{position:absolute;display:flex;justify-content:space-between;left:${margin}px;right:${margin}px;bottom:${margin - 4}px;font-size:12px;line-height:16px;color:${GREY}}
.lines{display:flex;flex-direction:column}
.lines i{display:block;border-bottom:1px solid ${LINE};flex:1}
${smallCss(slide)}`;
}

function sheetHtml(
  { deck, ink, choices }: ExportJob,
  group: readonly RenderedSlide[],
  number: number,
  of: number,
): string {
  const beside = GRIDS[choices.perPage].lines
    ? `<div class="lines" aria-hidden="true">${'<i></i>'.repeat(LINES)}</div>`
    : '';
  const slides = group.map((slide) => smallSlide(withInk(slide, ink)) + beside).join('');
  const foot = `<div class="foot"><span>${escapeHtml(deck.title)}</span><span>${number} / ${of}</span></div>`;
  return `<div class="sheet"><div class="grid">${slides}</div>${foot}</div>`;
}
