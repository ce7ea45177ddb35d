import type { ContentOf, Fact, Phrase, TableLine } from '../model.ts';
import { figureHtml, figureWidth, tailWidth, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Size } from './text.ts';

/** The white above and below a line, in px. */
const PADS = [0, 2, 4, 6, 9, 14] as const;

interface Step {
  readonly name: Size;
  readonly figure: FigureSize;
  readonly pad: (typeof PADS)[number];
  readonly maxLines?: number;
  readonly lastResort?: true;
}
const STEPS: readonly Step[] = [
  { name: 28, figure: 40, pad: 14, maxLines: 1 },
  { name: 28, figure: 36, pad: 9, maxLines: 1 },
  { name: 26, figure: 32, pad: 6, maxLines: 1 },
  { name: 26, figure: 28, pad: 4, maxLines: 1 },
  { name: 24, figure: 28, pad: 2, maxLines: 2 },
  { name: 24, figure: 28, pad: 0, lastResort: true },
];

/** Widths that a column of cells may have, in px. */
const WIDTHS = Array.from({ length: 16 }, (_, index) => 80 + 16 * index);
const WIDEST = 320;
const GAP = 32;
const HEAD = { size: 24, most: 200, foot: 10 } as const;
/** A name is never pressed into less, and columns are not spread wider than this, in px. */
const LEAST_NAME = 220;
const SPREAD = 224;
const RULE = 1;

/** A table: numbers under each other on their points, the line that the title speaks of in the accent. Always fits. */
export const table: Layout<'table'> = {
  name: 'table',
  lay(content, sheet) {
    const page = frame(content.title, sheet);
    const room = { width: page.width, height: page.height };
    const html = firstFit(STEPS, (step) => tableHtml(content, step, room, sheet));
    return html === undefined ? undefined : page.around(html);
  },
  css: `
& table{width:100%;table-layout:fixed;border-bottom:${RULE}px solid var(--rule)}
& :is(th,td){padding-left:${GAP}px;vertical-align:middle;text-align:right;font-weight:400}
& th:first-child{padding-left:0;text-align:left}
& thead th{padding-bottom:${HEAD.foot}px;vertical-align:bottom;color:var(--ink-2)}
& tbody :is(th,td){border-top:${RULE}px solid var(--rule)}
& tbody .heading{color:var(--ink-2)}
& .figure{line-height:1.1}
& .leads th{color:var(--accent);font-weight:700}
${WIDTHS.map((width) => `& .wide-${width}{width:${width + GAP}px}`).join('\n')}
${PADS.map((pad) => `& .pad-${pad} tbody :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`,
};

interface Room {
  readonly width: number;
  readonly height: number;
}

/** How wide a column is, and how much of that stands behind the points of its numbers. */
interface Column {
  readonly width: number;
  readonly tail: number;
  readonly head: Block;
}

function tableHtml(
  { heads: [first = [], ...heads], lines }: ContentOf<'table'>,
  step: Step,
  room: Room,
  sheet: Sheet,
): string | undefined {
  const most = Math.min(HEAD.most, Math.floor((room.width - LEAST_NAME) / heads.length) - GAP);
  const needed = every(heads, (words, index) => columnOf(words, most, cellsAt(lines, index), step, sheet));
  if (!needed) return undefined;
  const columns = spreadOut(needed, widestName(lines, step, sheet), room);
  const left = room.width - sum(columns.map(({ width }) => width + GAP));
  if (left < LEAST_NAME && !step.lastResort) return undefined;
  const width = Math.max(left, LEAST_NAME);
  const corner = setText(first, headLook(width), sheet);
  const leading = lines.find(({ cells }) => cells.length > 0);
  const rows = every(lines, (line) => lineOf(line, line === leading, { columns, width }, step, sheet));
  if (!corner || !rows) return undefined;
  const top = Math.max(corner.height, ...columns.map(({ head }) => head.height)) + HEAD.foot;
  if (top + sum(rows.map(({ height }) => height)) + RULE > room.height && !step.lastResort) return undefined;
  const named = columns.map((column) => th('col', `wide-${column.width}`, column.head));
  const head = `<tr>${th('col', '', corner)}${named.join('')}</tr>`;
  return `<table class="pad-${step.pad}"><thead>${head}</thead><tbody>${rows.map(({ html }) => html).join('')}</tbody></table>`;
}

const th = (scope: 'col' | 'row', name: string, block: Block): string =>
  `<th scope="${scope}"${name === '' ? '' : ` class="${name}"`}>${textHtml('p', block)}</th>`;

const headLook = (width: number) => ({ role: 'note', size: HEAD.size, width, lastResort: true }) as const;

const cellsAt = (lines: readonly TableLine[], index: number): TableLine['cells'] =>
  lines.flatMap(({ cells }) => (cells[index] === undefined ? [] : [cells[index]]));

const isFact = (cell: Fact | Phrase): cell is Fact => 'id' in cell;

/** A column is as wide as its widest cell, its numbers set on one point, or as its head, which is at most so wide. */
function columnOf(
  words: Phrase,
  most: number,
  cells: TableLine['cells'],
  { name, figure }: Step,
  sheet: Sheet,
): Column | undefined {
  const head = setText(words, headLook(most), sheet);
  const facts = cells.filter(isFact);
  const tails = facts.map((fact) => tailWidth(fact, figure, sheet.fonts));
  const tail = Math.max(0, ...tails);
  const fronts = facts.map((fact, index) => figureWidth(fact, figure, sheet.fonts) - (tails[index] ?? 0));
  const said = every(
    cells.flatMap((cell) => (isFact(cell) ? [] : [cell])),
    (cell) =>
      setText(cell, { role: 'name', size: name, width: WIDEST, maxLines: 1, lastResort: true }, sheet),
  );
  if (!head || !said) return undefined;
  const needed = Math.max(head.width, Math.max(0, ...fronts) + tail, ...said.map(({ width }) => width));
  return { width: WIDTHS.find((width) => width >= needed) ?? WIDEST, tail, head };
}

/** Few columns are spread over the room that the names leave, all alike. */
function spreadOut(columns: readonly Column[], name: number, room: Room): readonly Column[] {
  const share = (room.width - name) / Math.max(columns.length, 1) - GAP;
  const wide = WIDTHS.findLast((width) => width <= Math.min(share, SPREAD)) ?? 0;
  return columns.map((column) => ({ ...column, width: Math.max(column.width, wide) }));
}

function widestName(lines: readonly TableLine[], { name: size }: Step, sheet: Sheet): number {
  const names = lines.flatMap(
    ({ name, cells }) =>
      (cells.length > 0 && setText(name, { role: 'name', size, width: Infinity }, sheet)) || [],
  );
  return Math.max(LEAST_NAME, ...names.map(({ width }) => width));
}

function lineOf(
  { name, cells }: TableLine,
  leads: boolean,
  { columns, width }: { readonly columns: readonly Column[]; readonly width: number },
  { name: size, figure, pad, maxLines, lastResort }: Step,
  sheet: Sheet,
): { readonly html: string; readonly height: number } | undefined {
  const limits = { ...(maxLines ? { maxLines } : {}), ...(lastResort ? { lastResort } : {}) };
  const over = cells.length === 0;
  const block = setText(name, { role: over ? 'heading' : 'name', size, width, ...limits }, sheet);
  if (!block) return undefined;
  const height = Math.max(block.height, over ? 0 : figure * 1.1) + 2 * pad + RULE;
  if (over) {
    const html = `<tr><th scope="rowgroup" colspan="${columns.length + 1}">${textHtml('p', block)}</th></tr>`;
    return { html, height };
  }
  const said = columns.map((column, index) => cellHtml(cells[index] ?? [], column, { size, figure }, sheet));
  const html = `<tr${leads ? ' class="leads"' : ''}>${th('row', '', block)}${said.join('')}</tr>`;
  return { html, height };
}

function cellHtml(
  cell: Fact | Phrase,
  { width, tail }: Column,
  { size, figure }: { readonly size: Size; readonly figure: FigureSize },
  sheet: Sheet,
): string {
  if (isFact(cell)) {
    return `<td>${figureHtml(cell, figure, tail - tailWidth(cell, figure, sheet.fonts))}</td>`;
  }
  const block = setText(cell, { role: 'name', size, width, maxLines: 1, lastResort: true }, sheet);
  return `<td>${block ? textHtml('p', block) : ''}</td>`;
}
