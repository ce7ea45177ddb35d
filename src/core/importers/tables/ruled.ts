import type { TableCell, TableRow } from '../../model.ts';
import { saidAt, trimSpan, type Line } from '../lines.ts';
import type { FoundTable, TableForm } from './form.ts';
import { partHeads } from './part-heads.ts';

/** A table with marks between its cells: the pipes of Markdown, or rules drawn with characters (│ ─ ┼). */
export const ruled: TableForm = {
  name: 'ruled',
  find(text, lines) {
    return blocksOf(lines).flatMap(({ from, to }) => readBlock(text, lines, from, to) ?? []);
  },
};

const BETWEEN = /[|｜│┃∣║]/;
/** A line of rules alone: |---|:--:|, ├──┼──┤, +====+. */
const RULE = /^[\s|｜│┃║+:=\-–—─━═┄┅╌├┤┼┬┴┌┐└┘╞╡╪╔╗╚╝╠╣╬╦╩┠┨┏┓┗┛┣┫┳┻╋]*$/;
const isRule = ({ text }: Line): boolean => RULE.test(text) && /[-–—─━═=]{2}/.test(text);

/** Lines that follow each other, each with a mark between cells or a rule. */
function blocksOf(lines: readonly Line[]): readonly { readonly from: number; readonly to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!BETWEEN.test(line.text) && !isRule(line)) continue;
    const last = blocks.at(-1);
    if (last && last.to === index && !line.apart) last.to = index + 1;
    else blocks.push({ from: index, to: index + 1 });
  }
  return blocks.filter(({ from, to }) => to - from >= 3);
}

function readBlock(text: string, lines: readonly Line[], from: number, to: number): FoundTable | undefined {
  const block = lines.slice(from, to);
  const rows = block.filter((line) => !isRule(line)).map((line) => cellsOf(text, line));
  const width = Math.max(...rows.map((row) => row.length));
  const outer = block.every((line) => isRule(line) || /^[|｜│┃║]/.test(line.text));
  if (width < 2 || rows.length < 2 || !(outer || block.some(isRule))) return undefined;
  const ruledOff = block.slice(1).findIndex(isRule);
  const heads = block.slice(0, ruledOff + 1).filter((line) => !isRule(line)).length;
  const parted = heads > 0 ? { heads: rows.slice(0, heads), rows: rows.slice(heads) } : partHeads(rows);
  return parted.rows.length > 0 ? { from, to, ...parted } : undefined;
}

function cellsOf(text: string, line: Line): TableRow {
  const cells: TableCell[] = [];
  const inner = /^[|｜│┃║]/.test(line.text) ? 1 : 0;
  let start = line.span.start + inner;
  for (let at = start; at <= line.span.end; at++) {
    const ends = at === line.span.end;
    if (!ends && !BETWEEN.test(text[at] ?? '')) continue;
    if (!ends || start < at) cells.push({ said: saidAt(text, plain(text, { start, end: at })) });
    start = at + 1;
  }
  return cells;
}

/** A cell without padding and without marks of emphasis. */
function plain(text: string, cell: Line['span']): Line['span'] {
  const span = trimSpan(text, cell);
  const mark = /^(\*\*|__|\*|_|`)(?=.+\1$)/.exec(text.slice(span.start, span.end))?.[1]?.length ?? 0;
  return { start: span.start + mark, end: span.end - mark };
}
