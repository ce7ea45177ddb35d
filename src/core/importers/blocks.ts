/** A document as its reader sees it, in order, before it is laid out as text. */
export type Block = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** Without padding; a line break within the paragraph is `\n`. */
  readonly text: string;
  /** Set as a heading by the document itself, 1 the highest; 0 is its title. */
  readonly level?: number;
  readonly look?: Look;
  /** A footnote: kept out of slides. */
  readonly note?: true;
}

/** How a paragraph looks, as far as headings can be told by it. */
export interface Look {
  /** In points; that of most of its characters. */
  readonly size?: number;
  /** All of it. */
  readonly bold?: boolean;
  readonly centred?: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  readonly caption?: string;
  /** What is said of the whole: 单位：亿元. */
  readonly unit?: string;
  readonly heads: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as printed; cells that it covers are not in their rows. */
export interface Cell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}
