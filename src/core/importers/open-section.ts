import type { Paragraph, Said, Table } from '../model.ts';

/** A section as it is put together. Without `said` and `number` it holds what stands behind other sections. */
export interface OpenSection {
  readonly rank: number;
  readonly number?: Said;
  readonly said?: Said;
  readonly start: number;
  end: number;
  paragraphs: Paragraph[];
  readonly tables: Table[];
  sections: OpenSection[];
}

export const openSection = (rank: number, start: number): OpenSection => ({
  rank,
  start,
  end: start,
  paragraphs: [],
  tables: [],
  sections: [],
});
