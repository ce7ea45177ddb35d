import type { Block, Cell, TableBlock } from './blocks.ts';
import { headsIn, isColumnNumbers, isFigure, joinHeads } from './table-heads.ts';

type Row = readonly Cell[];

/** What tables say above and below their cells. */
const UNIT = /^[（(【[]?\s*(?:计量)?单位\s*[：:]\s*.+?\s*[）)】\]]?$/;
const NOTE = /^(?:附?注|备注|说明|资料来源|数据来源|来源)\s*\d*\s*[：:.、]/;

/**
 * Makes blocks of a table's cells: the lines above its heads are its caption and unit, notes below it are paragraphs.
 * `marked` is how many of its first rows the file says are heads; 0 where it does not say, and then they are told by
 * what stands in them. Cells in one column are a frame around paragraphs and no table.
 */
export function tableBlocks(cells: readonly Row[], marked = 0): readonly Block[] {
  const all = cells.filter((row) => row.some(({ text }) => text !== ''));
  const width = all.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  const above = countWhile(all, (row) => isLineAbove(row, width));
  if (width < 2 || above === all.length) return all.map((row) => ({ type: 'paragraph', text: wordsOf(row) }));
  const below = countWhile(all.slice(above + 1).toReversed(), isNote);
  const rows = all.slice(above, all.length - below);
  const notes = all
    .slice(all.length - below)
    .map((row): Block => ({ type: 'paragraph', text: wordsOf(row), note: true }));
  return [tableOf(all.slice(0, above), rows, marked - above), ...notes];
}

function tableOf(above: readonly Row[], rows: readonly Row[], marked: number): TableBlock {
  const lines = above.flat().flatMap(({ text }) => (text === '' ? [] : [text]));
  const unit = lines.find((text) => UNIT.test(text));
  const caption = lines.filter((text) => text !== unit).join(' ');
  const body = rows.filter((row) => !isColumnNumbers(row));
  const heads = Math.max(Math.min(marked, body.length), headsIn(body));
  return {
    type: 'table',
    ...(caption === '' ? {} : { caption }),
    ...(unit === undefined ? {} : { unit }),
    heads: joinHeads(body.slice(0, heads)),
    rows: body.slice(heads),
  };
}

const widthOf = (row: Row): number => row.reduce((sum, { columns = 1 }) => sum + columns, 0);

const wordsOf = (row: Row): string =>
  row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

function countWhile(rows: readonly Row[], is: (row: Row) => boolean): number {
  const end = rows.findIndex((row) => !is(row));
  return end < 0 ? rows.length : end;
}

/** A title over the whole width, or a unit with at most one more line beside it (编制单位). */
function isLineAbove(row: Row, width: number): boolean {
  const said = row.filter(({ text }) => text !== '');
  const [only] = said;
  if (said.length <= 2 && said.some(({ text }) => UNIT.test(text))) return true;
  if (said.length !== 1 || !only || isFigure(only.text)) return false;
  return only === row[0] || (only.columns ?? 1) >= width;
}

function isNote(row: Row): boolean {
  const said = row.filter(({ text }) => text !== '');
  return said.length === 1 && NOTE.test(said[0]?.text ?? '');
}
