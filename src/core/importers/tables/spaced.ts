import type { TableRow } from '../../model.ts';
import type { Line } from '../lines.ts';
import { kindOf, type LooseCell } from './cell.ts';
import type { FoundTable, TableForm } from './form.ts';
import { isOutsideRows, isValueHead, shapeOf, type Shape } from './shape.ts';
import { cellsOf, columnsOf, placeRow, readRow, type SpacedRow } from './spaced-row.ts';

/** A table with blanks between its cells, as it is copied from a PDF or set in plain text. */
export const spaced: TableForm = {
  name: 'spaced',
  find(text, lines) {
    const found: FoundTable[] = [];
    for (let at = 0; at < lines.length;) {
      const table = tableAt(text, lines, at);
      if (table) found.push(table);
      at = table?.to ?? at + 1;
    }
    return found;
  },
};

/** No row is longer, in characters. */
const LONGEST = 160;

const isSpaced = ({ text }: Line): boolean =>
  text.length <= LONGEST && /\S[ \u3000\u00a0]+\S/.test(text) && !/[。；？！|\t]|[，,：:]$/.test(text);

function tableAt(text: string, lines: readonly Line[], at: number): FoundTable | undefined {
  const head = lines[at];
  if (!head || !isSpaced(head)) return undefined;
  for (const gap of ['wide', 'any'] as const) {
    const cells = cellsOf(text, head, at, gap);
    const shape = shapeUnder(cells);
    const table = shape && readTable(text, lines, at, { cells, shape });
    if (table) return table;
  }
  return undefined;
}

function shapeUnder(heads: readonly LooseCell[]): Shape | undefined {
  const words = heads.map(({ said }) => said.text);
  if (heads.length < 2 || heads.some(({ kind }) => kind === 'figure' || kind === 'none')) return undefined;
  const withoutCorner = words.every(isValueHead);
  return withoutCorner ? ['name', ...words.map(() => 'value' as const)] : shapeOf(words);
}

interface Heads {
  readonly cells: readonly LooseCell[];
  readonly shape: Shape;
}

function readTable(text: string, lines: readonly Line[], at: number, heads: Heads): FoundTable | undefined {
  const { shape } = heads;
  const values = shape.filter((kind) => kind === 'value').length;
  const { rows, to } = readRows(text, lines, at + 1, { shape, values });
  const read = rows.filter((row) => 'values' in row);
  const whole = read.filter((row) => row.values.length === values);
  if (whole.length < (values > 1 ? 2 : 3) || whole.length * 2 < read.length) return undefined;
  const columns = columnsOf(text, whole, values);
  const placed = rows.map((row): TableRow =>
    'values' in row ? placeRow(text, row, columns) : [{ said: row, columns: shape.length }],
  );
  return { from: at, to, heads: [headRow(heads)], rows: placed };
}

/** How many rows more may lack numbers than have them all, while a table is read. */
const MOST_LACKING = 4;

/** Rows of numbers and lines that stand over them, from a line on. */
function readRows(
  text: string,
  lines: readonly Line[],
  from: number,
  { shape, values }: { readonly shape: Shape; readonly values: number },
): { readonly rows: readonly (SpacedRow | Line)[]; readonly to: number } {
  const rows: (SpacedRow | Line)[] = [];
  let lacking = 0;
  let to = from;
  for (; lacking <= MOST_LACKING; to++) {
    const [line, next] = lines.slice(to, to + 2);
    if (!line) break;
    const row = isSpaced(line) ? readRow(text, line, to, shape) : undefined;
    const leads = next && isGroup(line) && isSpaced(next) && readRow(text, next, to + 1, shape);
    if (!row && !leads) break;
    if (row) lacking += row.values.length === values ? -1 : 1;
    rows.push(row ?? line);
  }
  return { rows, to };
}

function headRow({ cells, shape }: Heads): TableRow {
  const [first] = cells;
  const start = first?.said.span.start ?? 0;
  const corner = cells.length < shape.length ? [{ said: { text: '', span: { start, end: start } } }] : [];
  return [...corner, ...cells.map(({ said }) => ({ said }))];
}

/** A line that names the rows below it. */
const isGroup = ({ text }: Line): boolean =>
  text.length <= 20 && !/[。；，：:\t]/.test(text) && kindOf(text) === 'words' && !isOutsideRows(text);
