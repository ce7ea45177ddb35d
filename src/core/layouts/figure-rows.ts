import type { Figure } from '../model.ts';
import { figureHtml, figureWidth, type FigureSize } from './figure-block.ts';
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
    const rows = every(figures, (figure) => rowOf(figure, step, width, sheet));
    if (!rows) return undefined;
    const half = Math.ceil(rows.length / step.columns);
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

function rowOf(
  figure: Figure,
  step: Step,
  width: number,
  sheet: Sheet,
): { html: string; height: number } | undefined {
  const number = figureWidth(figure.fact, step.figure, sheet.fonts);
  const remark =
    figure.remark && setText(figure.remark, { role: 'note', size: 20, width: 260, maxLines: 2 }, sheet);
  const left = width - number - CELL_GAP - (remark ? remark.width + CELL_GAP : 0);
  if (left < 4 * step.name && !step.lastResort) return undefined;
  const { maxLines, lastResort } = step;
  const limits = { ...(maxLines ? { maxLines } : {}), ...(lastResort ? { lastResort } : {}) };
  const name = setText(
    figure.name,
    { role: 'name', size: step.name, width: Math.max(left, 4 * step.name), ...limits },
    sheet,
  );
  if (!name) return undefined;
  const said = remark ? textHtml('td', remark) : '<td></td>';
  return {
    html: `<tr>${textHtml('th', name, 'scope="row"')}${said}<td class="number">${figureHtml(figure.fact, step.figure)}</td></tr>`,
    height: Math.max(name.height, step.figure * 1.1, remark?.height ?? 0) + 2 * step.pad + RULE,
  };
}

export const rowsCss = `
& .tables{display:grid;column-gap:${COLUMN_GAP}px;align-items:start}
& .tables.columns-2{grid-template-columns:1fr 1fr}
& table{width:100%;border-bottom:${RULE}px solid var(--rule)}
& :is(th,td){border-top:${RULE}px solid var(--rule);vertical-align:middle;text-align:left;font-weight:400}
& td.note{color:var(--accent);padding-right:${CELL_GAP}px}
& td.number{width:1px}
& td.number .figure{text-align:right;line-height:1.1}
${PADS.map((pad) => `& .pad-${pad} :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`;
