import type { Finding, Source } from '../model.ts';

/** What a careful clerk looks for in a report. One file a check; `index.ts` lists them in the order in which they are said. */
export interface Check {
  readonly name: string;
  /** Returns what is wrong, in the order of the text. Where there is a doubt, nothing is. */
  find(source: Source): readonly Finding[];
}
