import type { Said } from '../../model.ts';
import { cellNumbers } from '../../facts/table/cell-number.ts';

/**
 * What a cell holds, by its words alone: figure a number with or without its unit · none a mark that there is no number ·
 * year a year alone, which may be a number too · words anything else.
 */
export type CellKind = 'figure' | 'none' | 'year' | 'words';

/** A cell of a text that is not yet known to be a table's, and the lines that it takes: from `from` up to before `to`. */
export interface LooseCell {
  readonly said: Said;
  readonly kind: CellKind;
  readonly from: number;
  readonly to: number;
}

const NONE = /^(?:[-—–―－]{1,4}|…{1,2}|\.{2,6}|[/／×]|无|持平|不适用)$/;
const YEAR = /^(?:[1１][9９]|[2２][0０])[\d０-９]{2}(?:年[末底初]?)?$/;

/** Returns what a cell holds; a blank one holds nothing. */
export function kindOf(words: string): CellKind {
  const plain = words.replace(/[\s\u3000\u00a0]/g, '');
  if (plain === '' || NONE.test(plain)) return 'none';
  if (YEAR.test(plain)) return 'year';
  return cellNumbers(plain).length > 0 ? 'figure' : 'words';
}

/** Whether a cell may stand where a number is due. */
export const isValue = (kind: CellKind): boolean => kind !== 'words';
