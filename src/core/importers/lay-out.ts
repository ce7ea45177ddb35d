import type { Said, Table, TableCell, TableRow } from '../model.ts';
import type { Block, Cell, TableBlock } from './blocks.ts';

/** Blocks laid out as the text of a report. */
export interface LaidOut {
  readonly text: string;
  /** What stands where, by the offset of its first character that is not blank. */
  readonly placed: ReadonlyMap<number, Placed>;
}

export interface Placed {
  readonly block: Block;
  readonly table?: Table;
}

/** The text so far; what is written is said at its place. */
interface Page {
  readonly pieces: string[];
  length: number;
}

/**
 * Lays blocks out as text: a blank line between them; of a table one row a line with a tab between cells, and an empty
 * place where a cell is covered by another.
 */
export function layOut(blocks: readonly Block[]): LaidOut {
  const page: Page = { pieces: [], length: 0 };
  const placed = new Map<number, Placed>();
  for (const block of blocks) {
    if (page.length > 0) write(page, '\n\n');
    if (block.type === 'paragraph') {
      const { span } = write(page, block.text);
      placed.set(span.start, { block });
    } else {
      const table = writeTable(page, block);
      placed.set(table.span.start, { block, table });
    }
  }
  write(page, '\n');
  return { text: page.pieces.join(''), placed };
}

function write(page: Page, text: string): Said {
  const start = page.length;
  page.pieces.push(text);
  page.length += text.length;
  return { text, span: { start, end: page.length } };
}

function writeTable(page: Page, { caption, unit, heads, rows }: TableBlock): Table {
  const above = [caption, unit].map((words) => {
    if (words === undefined) return undefined;
    const said = write(page, words);
    write(page, '\n');
    return said;
  });
  const covered: Covered = [];
  const written = [...heads, ...rows].map((row, index) => {
    if (index > 0) write(page, '\n');
    return writeRow(page, row, covered);
  });
  const first = above.find((said) => said) ?? written.flat().find(({ said }) => said.text !== '')?.said;
  return {
    ...(above[0] ? { caption: above[0] } : {}),
    ...(above[1] ? { unit: above[1] } : {}),
    heads: written.slice(0, heads.length),
    rows: written.slice(heads.length),
    span: { start: first?.span.start ?? page.length, end: page.length },
  };
}

/** For each column, how many of the next rows a cell above still stands over. */
type Covered = number[];

function writeRow(page: Page, row: readonly Cell[], covered: Covered): TableRow {
  const under = covered.map((left) => left > 0);
  for (const [column, left] of covered.entries()) covered[column] = Math.max(0, left - 1);
  const written: TableCell[] = [];
  let column = 0;
  const next = (): void => {
    if (column++ > 0) write(page, '\t');
  };
  for (const { text, columns = 1, rows = 1 } of row) {
    while (under[column]) next();
    if (column > 0) write(page, '\t');
    const said = write(page, text);
    written.push({ said, ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) });
    for (let place = 0; place < columns; place++, column++) {
      if (place > 0) write(page, '\t');
      covered[column] = Math.max(covered[column] ?? 0, rows - 1);
    }
  }
  return written;
}
