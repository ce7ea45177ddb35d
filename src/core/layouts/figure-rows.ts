import type { Figure } from '../model.ts';
import { figureHtml, figureWidth, tailWidth, type FigureSize } from './figure-block.ts';
import type { Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Size } from './text.ts';

/** The white above and below a row, in px. */
const PADS = [0, 3, 4, 5, 6, 7, 8, 10, 16, 20, 26, 28] as const;

export interface RowStep {
  readonly name: Size;
  readonly figure: FigureSize;
  readonly pad: (typeof PADS)[number];
  readonly columns: 1 | 2;
  readonly maxLines?: number;
  readonly lastResort?: true;
}

const STEPS: readonly RowStep[] = [
  { name: 32, figure: 64, pad: 26, columns: 1, maxLines: 1 },
  { name: 30, figure: 56, pad: 16, columns: 1, maxLines: 1 },
  { name: 28, figure: 48, pad: 10, columns: 1, maxLines: 1 },
  { name: 26, figure: 40, pad: 7, columns: 1, maxLines: 1 },
  { name: 26, figure: 36, pad: 5, columns: 1, maxLines: 2 },
  { name: 28, figure: 48, pad: 16, columns: 2, maxLines: 2 },
  { name: 26, figure: 40, pad: 10, columns: 2, maxLines: 2 },
  { name: 26, figure: 36, pad: 10, columns: 2, maxLines: 2 },
  { name: 24, figure: 36, pad: 6, columns: 2, maxLines: 2 },
  { name: 24, figure: 32, pad: 3, columns: 2, maxLines: 3 },
  { name: 24, figure: 28, pad: 0, columns: 2, lastResort: true },
];
const COLUMN_GAP = 64;
const CELL_GAP = 28;
const RULE = 1;

/** Returns a table of names and figures in one or two columns, as large as fits; the last step in any case. */
export function figureRows(
  figures: readonly Figure[],
  room: { readonly width: number; readonly height: number },
  sheet: Sheet,
  steps: readonly RowStep[] = STEPS,
): string | undefined {
  return firstFit(steps, (step) => {
    const width = (room.width - COLUMN_GAP * (step.columns - 1)) / step.columns;
    const half = Math.ceil(figures.length / step.columns);
    const rows = every(figures, (figure, index) => {
      const column = Math.floor(index / half);
      const room = roomIn(figures.slice(column * half, (column + 1) * half), step, width, sheet);
      return rowOf(figure, step, room, sheet);
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

/** What the rows of a column share: the room of a name, and of what stands behind the point of a number. */
interface RowRoom {
  readonly name: number;
  readonly tail: number;
}

/** Numbers under each other stand on their points, and names end before the widest of them. */
function roomIn(figures: readonly Figure[], { figure }: RowStep, width: number, { fonts }: Sheet): RowRoom {
  const tails = figures.map(({ fact }) => tailWidth(fact, figure, fonts));
  const tail = Math.max(...tails);
  const numbers = figures.map(
    ({ fact }, index) => figureWidth(fact, figure, fonts) + tail - (tails[index] ?? 0),
  );
  const remarks = figures.map(({ remark }) =>
    remark ? (setText(remark, REMARK, { fonts })?.width ?? 0) + CELL_GAP : 0,
  );
  return { name: width - Math.max(...numbers) - CELL_GAP - Math.max(...remarks), tail };
}

function rowOf(
  figure: Figure,
  step: RowStep,
  room: RowRoom,
  sheet: Sheet,
): { readonly html: string; readonly height: number } | undefined {
  const behind = room.tail - tailWidth(figure.fact, step.figure, sheet.fonts);
  const remark = figure.remark && setText(figure.remark, REMARK, sheet);
  const width = step.lastResort ? Math.max(room.name, 4 * step.name) : room.name;
  const { maxLines, lastResort } = step;
  const limits = { ...(maxLines ? { maxLines } : {}), ...(lastResort ? { lastResort } : {}) };
  const name =
    width < 4 * step.name
      ? undefined
      : setText(figure.name, { role: 'name', size: step.name, width, ...limits }, sheet);
  if (!name) return undefined;
  const said = remark ? textHtml('td', remark) : '<td></td>';
  return {
    html: `<tr data-item>${textHtml('th', name, 'scope="row"')}${said}<td class="number">${figureHtml(figure.fact, step.figure, behind)}</td></tr>`,
    height: Math.max(name.height, step.figure * 1.1, remark?.height ?? 0) + 2 * step.pad + RULE,
  };
}

const REMARK = { role: 'note', size: 24, width: 260, maxLines: 2 } as const;

export const rowsCss = `
& .tables{display:grid;column-gap:${COLUMN_GAP}px;align-items:start}
& .tables.columns-2{grid-template-columns:1fr 1fr}
& table{width:100%;border-bottom:${RULE}px solid var(--rule)}
& :is(th,td){border-top:${RULE}px solid var(--rule);vertical-align:middle;text-align:left;font-weight:400}
& td.note{color:var(--accent);padding-right:${CELL_GAP}px;text-align:right;width:1px}
& td.number{width:1px}
& td.number .figure{text-align:right;line-height:1.1}
${PADS.map((pad) => `& .pad-${pad} :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`;
