import type { Span } from '../model.ts';

/** A paragraph of the notes; without a place in the report the user wrote it. */
export interface Note {
  readonly text: string;
  readonly span?: Span;
}
