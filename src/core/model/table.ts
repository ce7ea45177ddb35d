import type { Fact, Phrase, Said, Span } from '../model.ts';

/** A table: what a cell measures is said by the heads over it and the first cells of its row. */
export interface Table {
  readonly caption?: Said;
  /** The unit of all its figures, where one is said for the whole: 单位：亿元. */
  readonly unit?: Said;
  /** Rows of heads, top to bottom; empty where it has none. */
  readonly heads: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly span: Span;
}

export type TableRow = readonly TableCell[];

export interface TableCell {
  readonly said: Said;
  /** How many columns and rows it stands over; 1 where it is not said. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A line of a table on a slide. */
export interface TableLine {
  /** Without cells it stands over the lines below. */
  readonly name: Phrase;
  /** A number with its fact, or what else stands in the cell; no words in one that is blank. */
  readonly cells: readonly (Fact | Phrase)[];
}
