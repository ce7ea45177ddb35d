import type { Bound, Span } from '../../model.ts';

/** How a number is printed; each has a scan of its own. */
export type Form = 'ratio' | 'fraction' | 'doubling' | 'scale' | 'numeral';

/** A number of the text with its unit, before anything is known of what it measures. */
export interface Quantity {
  readonly form: Form;
  readonly span: Span;
  readonly digits: Span;
  readonly value: number;
  readonly unit: string;
  /** 余 or 多 within the number. */
  readonly bound?: Bound;
  /** Neither unit nor scale is printed on it. */
  readonly bare?: true;
  /** For one part of a ratio a∶b∶c: which, from 0, of how many. */
  readonly place?: { readonly index: number; readonly of: number };
}

/** Finds the numbers of one form in a stretch of text, in order; offsets are into `text`. */
export interface Scan {
  readonly form: Form;
  find(text: string, within: Span): readonly Quantity[];
}
