import type { TableRow } from '../../model.ts';
import type { Line } from '../lines.ts';

/** A table among the lines of a text, from the line `from` up to the line before `to`, without what stands around it. */
export interface FoundTable {
  readonly from: number;
  readonly to: number;
  readonly heads: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

/** A way in which a plain text sets a table. One file a form; `index.ts` lists them, the choosiest first. */
export interface TableForm {
  readonly name: string;
  /** Finds the tables of this form, in the order of the text and apart from each other. */
  find(text: string, lines: readonly Line[]): readonly FoundTable[];
}
