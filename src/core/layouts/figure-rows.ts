import type { Figure } from '../model.ts';
import { figureHtml, figureWidth, tailWidth, type FigureSize } from './figure-block.ts';
import type { Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Size } from './text.ts';

interface Step {
  readonly name: Size;
  readonly figure: FigureSize;
  readonly pad: number;
  readonly columns: 1 | 2;
  readonly maxLines?: number;
  readonly lastResort?: true;
}

const STEPS: readonly Step[] = [
  { name: 32, figure: 64, pad: 26, columns: 1, maxLines: 1 },
  { name: 30, figure: 56, pad: 16, columns: 1, maxLines: 1 },
  { name: 28, figure: 48, pad: 10, columns: 1, maxLines: 1 },
  { name: 26, figure: 40, pad: 7, columns: 1, maxLines: 1 },
  { name: 26, figure: 36, pad: 5, columns: 1, maxLines: 2 },
  { name: 26, figure: 36, pad: 10, columns: 2, maxLines: 2 },
  { name: 24, figure: 36, pad: 6, columns: 2, maxLines: 2 },
  { name: 24, figure: 32, pad: 3, columns: 2, maxLines: 3 },
  { name: 24, figure: 28, pad: 0, columns: 2, lastResort: true },
];
const PADS = [...new Set(STEPS.map(({ pad }) => pad))];
const COLUMN_GAP = 64;
const CELL_GAP = 28;
const RULE = 1;

/** Returns a table of names and figures in one or two columns, as large as fits; the last step in any case. */
export function figureRows(
  figures: readonly Figure[],
  room: { readonly width: number; readonly height: number },
  sheet: Sheet,
  steps: readonly Step[] = STEPS,
): string | undefined {
  return firstFit(steps, (step) => {
    const width = (room.width - COLUMN_GAP * (step.columns - 1)) / step.columns;
    const half = Math.ceil(figures.length / step.columns);
    const rows = every(figures, (figure, index) => {
      const column = Math.floor(index / half);
      return rowOf(
        figure,
        step,
        { width, tail: longestTail(figures.slice(column * half, (column + 1) * half), step, sheet) },
        sheet,
      );
    });
    if (!rows) return undefined;
    const columns = Array.from({ length: step.columns }, (_, index) =>
      rows.slice(index * half, (index + 1) * half),
    );
    const height = Math.max(...columns.map((column) => sum(column.map((row) => row.height)) + RULE));
    if (height > room.height && !step.lastResort) return undefined;
    const tables = columns
      .filter((column) => column.length > 0)
      .map(
        (column) =>
          `<table class="pad-${step.pad}"><tbody>${column.map(({ html }) => html).join('')}</tbody></table>`,
      );
    return `<div class="tables columns-${step.columns}">${tables.join('')}</div>`;
  });
}

/** Numbers under each other stand on their points: what is behind a point gets the room of the longest. */
const longestTail = (figures: readonly Figure[], step: Step, sheet: Sheet): number =>
  Math.max(...figures.map(({ fact }) => tailWidth(fact, step.figure, sheet.fonts)));

function rowOf(
  figure: Figure,
  step: Step,
  room: { readonly width: number; readonly tail: number },
  sheet: Sheet,
): { readonly html: string; readonly height: number } | undefined {
  const behind = room.tail - tailWidth(figure.fact, step.figure, sheet.fonts);
  const number = figureWidth(figure.fact, step.figure, sheet.fonts) + behind;
  const remark = figure.remark && setText(figure.remark, REMARK, sheet);
  const left = room.width - number - CELL_GAP - (remark ? remark.width + CELL_GAP : 0);
  const width = step.lastResort ? Math.max(left, 4 * step.name) : left;
  const { maxLines, lastResort } = step;
  const limits = { ...(maxLines ? { maxLines } : {}), ...(lastResort ? { lastResort } : {}) };
  const name =
    width < 4 * step.name
      ? undefined
      : setText(figure.name, { role: 'name', size: step.name, width, ...limits }, sheet);
  if (!name) return undefined;
  const said = remark ? textHtml('td', remark) : '<td></td>';
  return {
    html: `<tr>${textHtml('th', name, 'scope="row"')}${said}<td class="number">${figureHtml(figure.fact, step.figure, behind)}</td></tr>`,
    height: Math.max(name.height, step.figure * 1.1, remark?.height ?? 0) + 2 * step.pad + RULE,
  };
}

const REMARK = { role: 'note', size: 20, width: 260, maxLines: 2 } as const;

export const rowsCss = `
& .tables{display:grid;column-gap:${COLUMN_GAP}px;align-items:start}
& .tables.columns-2{grid-template-columns:1fr 1fr}
& table{width:100%;border-bottom:${RULE}px solid var(--rule)}
& :is(th,td){border-top:${RULE}px solid var(--rule);vertical-align:middle;text-align:left;font-weight:400}
& td.note{color:var(--accent);padding-right:${CELL_GAP}px}
& td.number{width:1px}
& td.number .figure{text-align:right;line-height:1.1}
${PADS.map((pad) => `& .pad-${pad} :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`;
