import { say, type MessageCode } from '../messages/index.ts';
import type { ComparisonRow, ContentOf, Phrase } from '../model.ts';
import { figureHtml, figureWidth, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Limits, type Size } from './text.ts';

interface Step {
  readonly name: Size;
  readonly said: Size;
  /** Of the figures of the own report, all of one size. */
  readonly figure: FigureSize;
  readonly pad: number;
  /** Of a cell that is no name: its numbers alone are never parted. */
  readonly cell: Limits;
  readonly limits: Limits;
}

const ONE = { maxLines: 1 } as const;
const TWO = { maxLines: 2 } as const;
const STEPS: readonly Step[] = [
  { name: 28, said: 28, figure: 36, pad: 12, cell: ONE, limits: TWO },
  { name: 28, said: 26, figure: 32, pad: 9, cell: TWO, limits: TWO },
  { name: 26, said: 24, figure: 32, pad: 6, cell: TWO, limits: TWO },
  { name: 24, said: 24, figure: 28, pad: 6, cell: TWO, limits: TWO },
  { name: 24, said: 24, figure: 28, pad: 6, cell: TWO, limits: { ...TWO, lastResort: true } },
  { name: 24, said: 24, figure: 28, pad: 3, cell: TWO, limits: { ...TWO, lastResort: true } },
  { name: 24, said: 24, figure: 28, pad: 0, cell: {}, limits: { lastResort: true } },
];
const HEAD = 24;
const HEAD_FOOT = 12;
const RULE = 1;
const GAP = 20;

/** Widths that a column of cells may have, in px; the last takes the longest number that a plan puts here. */
const WIDTHS = Array.from({ length: 20 }, (_, index) => 80 + 16 * index);
/** A name is never pressed into less; few columns are not spread wider than this, in px. */
const LEAST_NAME = 200;
const SPREAD = 240;

interface Column {
  readonly key: 'was' | 'now' | 'difference' | 'target';
  readonly width: number;
  readonly head: Block;
}

/** One indicator a line: what it was, what it is, how far that is, what it was to be and whether it was met. Always fits. */
export const comparisonTable: Layout<'comparison'> = {
  name: 'comparison-table',
  lay(content, sheet) {
    const page = frame(content.title, sheet);
    const html = firstFit(STEPS, (step) => tableHtml(content, step, page, sheet));
    return html === undefined ? undefined : page.around(html);
  },
  css: `
& table{width:100%;table-layout:fixed;border-bottom:${RULE}px solid var(--rule)}
& :is(th,td){text-align:left;vertical-align:middle;font-weight:400;padding-left:${GAP}px}
& :is(th,td):first-child{padding-left:0}
& thead th{padding-bottom:${HEAD_FOOT}px;vertical-align:bottom;color:var(--ink-2)}
& tbody :is(th,td){border-top:${RULE}px solid var(--rule)}
& td .figure{color:var(--accent);line-height:1.2}
& td p{font-variant-numeric:tabular-nums}
& td:is(.was,.target){color:var(--ink-2)}
& td.target .missed{color:var(--accent)}
${WIDTHS.map((width) => `& .wide-${width}{width:${width + GAP}px}`).join('\n')}
${[...new Set(STEPS.map(({ pad }) => pad))].map((pad) => `& .pad-${pad} tbody :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`,
};

function tableHtml(
  content: ContentOf<'comparison'>,
  step: Step,
  room: { readonly width: number; readonly height: number },
  sheet: Sheet,
): string | undefined {
  const isLast = step === STEPS.at(-1);
  const needed = every(headsOf(content), ([key, head]) => columnOf(key, head, content.rows, step, sheet));
  if (!needed) return undefined;
  const columns = spreadOut(needed, room.width);
  const left = room.width - sum(columns.map(({ width }) => width + GAP));
  if (left < LEAST_NAME && !isLast) return undefined;
  const rows = every(content.rows, (row) => rowHtml(row, columns, left, step, sheet));
  if (!rows) return undefined;
  const top = Math.max(...columns.map(({ head }) => head.height)) + HEAD_FOOT;
  if (top + sum(rows.map(({ height }) => height)) + RULE > room.height && !isLast) return undefined;
  const heads = columns.map(
    ({ width, head }) => `<th scope="col" class="wide-${width}">${textHtml('p', head)}</th>`,
  );
  return `<table class="pad-${step.pad}"><thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.map(({ html }) => html).join('')}</tbody></table>`;
}

/** Columns that no row fills are left out; the name has no head. */
function headsOf({ was, now, rows }: ContentOf<'comparison'>): readonly (readonly [Column['key'], Phrase])[] {
  const heads = [
    ['was', was],
    ['now', now],
    ['difference', words('column-difference')],
    ['target', words('column-target')],
  ] as const;
  return heads.filter(([key]) => rows.some((row) => row[key] !== undefined));
}

const words = (code: MessageCode): Phrase => [{ type: 'words', text: say('zh', code) }];

/** A column is as wide as its widest number needs. */
function columnOf(
  key: Column['key'],
  head: Phrase,
  rows: readonly ComparisonRow[],
  step: Step,
  sheet: Sheet,
): Column | undefined {
  const width = WIDTHS.find((one) => rows.every((row) => cellOf(row, key, one, step, sheet) !== undefined));
  const title =
    width && setText(head, { role: 'heading', size: HEAD, width, maxLines: 2, lastResort: true }, sheet);
  return title ? { key, width, head: title } : undefined;
}

/** Few columns are spread over the room beside the names, all alike. */
function spreadOut(columns: readonly Column[], room: number): readonly Column[] {
  const share = (room * 0.7) / columns.length - GAP;
  const wide = WIDTHS.findLast((width) => width <= Math.min(share, SPREAD)) ?? 0;
  const spread = columns.map((column) => ({ ...column, width: Math.max(column.width, wide) }));
  const left = room - sum(spread.map(({ width }) => width + GAP));
  return left < LEAST_NAME ? columns : spread;
}

/** What stands in a row or a cell, and the room that it takes in px. */
interface Set {
  readonly html: string;
  readonly height: number;
}

function rowHtml(
  row: ComparisonRow,
  columns: readonly Column[],
  room: number,
  step: Step,
  sheet: Sheet,
): Set | undefined {
  const name = setText(row.name, { role: 'name', size: step.name, width: room, ...step.limits }, sheet);
  const cells = every(columns, ({ key, width }) => cellOf(row, key, width, step, sheet));
  if (!name || !cells) return undefined;
  const html = `<tr><th scope="row">${textHtml('p', name)}</th>${cells.map((cell) => cell.html).join('')}</tr>`;
  const height = Math.max(name.height, ...cells.map((cell) => cell.height)) + 2 * step.pad + RULE;
  return { html, height };
}

/** Returns a cell of at most so many px, or nothing where a number is wider. */
function cellOf(
  row: ComparisonRow,
  key: Column['key'],
  width: number,
  { said, figure, cell }: Step,
  sheet: Sheet,
): Set | undefined {
  if (key === 'now') {
    if (figureWidth(row.now, figure, sheet.fonts) > width) return undefined;
    return { html: `<td class="now">${figureHtml(row.now, figure)}</td>`, height: figure * 1.2 };
  }
  const look = { role: 'name', size: said, width, ...cell } as const;
  const block = setText(row[key] ?? [], look, sheet);
  const met = setText(key === 'target' ? metPhrase(row.met) : [], look, sheet);
  if (!block || !met) return undefined;
  return {
    html: `<td class="${key}">${paragraph(block)}${paragraph(met, row.met === false ? 'missed' : 'met')}</td>`,
    height: block.height + met.height,
  };
}

const metPhrase = (met: boolean | undefined): Phrase =>
  met === undefined ? [] : words(met ? 'column-is-met' : 'column-is-missed');

const paragraph = (block: Block, name = ''): string =>
  block.lines.length === 0 ? '' : `<div${name && ` class="${name}"`}>${textHtml('p', block)}</div>`;
