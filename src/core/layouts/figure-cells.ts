import { range } from '../charts/range.ts';
import { share } from '../charts/share.ts';
import type { Figure, Phrase } from '../model.ts';
import { chartHtml } from './chart-alone.ts';
import { figureHtml, fittingSize, type FigureSize } from './figure-block.ts';
import type { Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Size } from './text.ts';

/** A figure with its name below, as one cell. */
export interface Cell {
  readonly html: string;
  readonly height: number;
}

export interface CellLook {
  readonly width: number;
  readonly figure: FigureSize;
  readonly name: Size;
  readonly nameLines?: number;
  /** Parts of a whole are drawn on it, ranges from end to end, below their names. */
  readonly shares?: true;
  readonly lastResort?: true;
}

const NAME_GAP = 14;
const REMARK_GAP = 4;
const SHARE_GAP = 26;
const SHARE_HEIGHT = 48;

/** Returns the cell, or nothing where number or name does not fit it. */
export function figureCell(figure: Figure, look: CellLook, sheet: Sheet): Cell | undefined {
  if (fittingSize([figure.fact], look.width, [look.figure], sheet.fonts) === undefined) return undefined;
  const { width, name: size } = look;
  const limits = look.lastResort ? ({ lastResort: true } as const) : { maxLines: look.nameLines ?? 2 };
  const name = setText(figure.name, { role: 'name', size, width, ...limits }, sheet);
  const remark =
    figure.remark &&
    setText(
      figure.remark,
      { role: 'heading', size: 24, width, ...(look.lastResort ? limits : { maxLines: 2 }) },
      sheet,
    );
  if (!name || (figure.remark && !remark)) return undefined;
  const bar = look.shares && barUnder(figure, look.width, sheet);
  return {
    html:
      figureHtml(figure.fact, look.figure) +
      textHtml('p', name) +
      (remark ? textHtml('p', remark, 'data-remark') : '') +
      (bar ?? ''),
    height:
      look.figure +
      NAME_GAP +
      name.height +
      (remark ? remark.height + REMARK_GAP : 0) +
      (bar ? SHARE_HEIGHT + SHARE_GAP : 0),
  };
}

/** A part of a whole or a range as a bar. */
const barUnder = (figure: Figure, width: number, sheet: Sheet): string | undefined =>
  firstFit([share, range], (chart) => chartHtml(chart, figure, { width, height: SHARE_HEIGHT }, sheet));

/** Returns cells of one look for all figures: like things at like size. */
export function figureCells(
  figures: readonly Figure[],
  looks: readonly CellLook[],
  room: { readonly columns: number; readonly height: number; readonly rowGap: number },
  sheet: Sheet,
): { readonly cells: readonly Cell[]; readonly height: number } | undefined {
  return firstFit(looks, (look) => {
    const cells = every(figures, (figure) => figureCell(figure, look, sheet));
    if (!cells) return undefined;
    const height = rowsHeight(cells, room.columns, room.rowGap);
    return height <= room.height ? { cells, height } : undefined;
  });
}

function rowsHeight(cells: readonly Cell[], columns: number, rowGap: number): number {
  const rows = Math.ceil(cells.length / columns);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...cells.slice(row * columns, (row + 1) * columns).map(({ height }) => height)),
  );
  return sum(heights) + rowGap * (rows - 1);
}

/** Returns looks from the largest figure to the smallest, the name in keeping with it, then with more lines. */
export function cellLooks(width: number, figures: readonly FigureSize[]): readonly CellLook[] {
  return [
    ...figures.map((figure) => ({ width, figure, name: nameSize(figure) })),
    ...figures.map((figure) => ({ width, figure, name: 24, nameLines: 3 }) as const),
  ];
}

function nameSize(figure: FigureSize): Size {
  if (figure >= 176) return 36;
  if (figure >= 144) return 32;
  return figure >= 104 ? 28 : 26;
}

/**
 * Returns which cell wears the accent: the one that leads, or the first that the title names; none where all are
 * equals that the title does not name.
 */
export function leadingIndex(content: {
  readonly title: Phrase;
  readonly figures: readonly Figure[];
  readonly lead?: true;
}): number {
  if (content.lead || content.figures.length === 1) return 0;
  const named = new Set(content.title.flatMap((run) => (run.type === 'figure' ? [run.fact] : [])));
  return content.figures.findIndex(({ fact }) => named.has(fact.id));
}

/** Returns the cells as items of a list. */
export const cellItems = (cells: readonly Cell[], leading: number): string =>
  cells
    .map((cell, index) => `<li data-item${index === leading ? ' class="leads"' : ''}>${cell.html}</li>`)
    .join('');

/** Rules of cells, for the layouts that use them. */
export const cellCss = `
& .name{margin-top:${NAME_GAP}px}
& figure{margin:${SHARE_GAP}px 0 0}
& figure svg{display:block}
& [data-remark]{margin-top:${REMARK_GAP}px;color:var(--accent)}`;
