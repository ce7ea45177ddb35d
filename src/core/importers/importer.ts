import type { Outcome, Report } from '../model.ts';

/** A file as it came. The name tells its kind and stands in sentences; it may be a path. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file as a report. Hosts have one that keeps parsers away from the program. */
export type ReadReport = (file: SourceFile) => Promise<Outcome<Report>>;

/** A kind of file that a report can come in. One file a kind; `index.ts` lists them. */
export interface Importer {
  readonly name: string;
  /** Lower case, with the dot: `.md`. */
  readonly extensions: readonly string[];
  /** In bytes: a larger file is refused before it is read. The longest known collection of reports is 10 MB of text. */
  readonly largest: number;
  /** Whether its parser may take long or fail in ways of its own, so that hosts had better read apart (node/read-apart.ts). */
  readonly apart: boolean;
  /**
   * Never throws for what the file says: a file that cannot be read is an outcome with its sentence. A promise where
   * the kind needs a parser that is loaded only then.
   */
  read(file: SourceFile): Outcome<Report> | Promise<Outcome<Report>>;
}
