import type { Block, Cell, ParagraphBlock, TableBlock } from './blocks.ts';
import { withoutEmptyColumns } from './columns.ts';
import { readHeading } from './headings.ts';
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
  const all = withoutEmptyColumns(cells.filter((row) => row.some(({ text }) => text !== '')));
  const width = all.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  const above = countWhile(all, (row) => isLineAbove(row, width));
  const begin = all[0]?.find(({ text }) => text !== '')?.text ?? '';
  if (width < 2 || above === all.length || NOTE.test(begin)) return all.map(paragraphOf);
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

/**
 * Returns the blocks with the paragraphs right above a table that name it or its unit made its own: 表1 …, a short
 * centred or bold line, 单位：亿元.
 */
export function withCaptions(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (block.type !== 'table') {
      kept.push(block);
      continue;
    }
    splitLines(kept);
    const unit = block.unit ?? take(kept, ({ text }) => UNIT.test(text));
    const caption = block.caption ?? take(kept, isCaption);
    kept.push({
      ...block,
      ...(unit === undefined ? {} : { unit }),
      ...(caption === undefined ? {} : { caption }),
    });
  }
  return kept;
}

/** A title and a unit may be lines of one paragraph. */
function splitLines(blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || last.level !== undefined) return;
  const lines = last.text.split('\n');
  if (lines.length > 3 || !UNIT.test(lines.at(-1) ?? '')) return;
  blocks.splice(-1, 1, ...lines.map((text) => ({ ...last, text })));
}

/** Takes the last block off where it is a paragraph of this kind; the first of all is the document's title. */
function take(blocks: Block[], is: (paragraph: ParagraphBlock) => boolean): string | undefined {
  const last = blocks.at(-1);
  if (blocks.length < 2 || last?.type !== 'paragraph' || last.level !== undefined || !is(last))
    return undefined;
  blocks.pop();
  return last.text;
}

/** A line that begins 表1 or 专栏1, or is short, no heading with a number and no sentence. */
function isCaption({ text, note }: ParagraphBlock): boolean {
  if (note || text.length > 60 || /[\n。；]/.test(text) || numberOf(text) !== undefined) return false;
  const named = /^(?:附?表|专栏)\s*[\d一二三四五六七八九十]/.test(text);
  return named || (text.length <= 36 && !/[，：:！？]/.test(text));
}

const numberOf = (text: string): number | undefined =>
  readHeading(text, { text, span: { start: 0, end: text.length }, apart: true })?.rank;

function paragraphOf(row: Row): ParagraphBlock {
  const text = wordsOf(row);
  return { type: 'paragraph', text, ...(NOTE.test(text) ? { note: true } : {}) };
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
