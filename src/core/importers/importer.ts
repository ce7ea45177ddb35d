import type { Outcome, Report } from '../model.ts';

/** A kind of file that a report can come in. One file a kind; `index.ts` lists them. */
export interface Importer {
  readonly name: string;
  /** Lower case, with the dot: `.md`. */
  readonly extensions: readonly string[];
  /** Never throws for what the file says: a file that cannot be read is an outcome with its sentence. */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Outcome<Report>;
}
