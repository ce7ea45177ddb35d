import type { Fact, Heading, Section, Span, Table } from '../model.ts';

/** A stretch of the report that slides are made for: mostly what stands under one heading. */
export interface Passage {
  readonly section: Section;
  /** Headings from the part down to this one. */
  readonly path: readonly Section[];
  /** Headings of short sections that were joined to this passage. */
  readonly heads: readonly Heading[];
  readonly statements: readonly Statement[];
  readonly tables: readonly Table[];
}

/** A stretch of prose that can stand alone: from one 。 or ； to the next. */
export interface Statement {
  readonly span: Span;
  readonly sentence: Span;
  readonly paragraph: Span;
  readonly facts: readonly Fact[];
}

/** Length of what a passage says, in characters. */
export const lengthOf = (statements: readonly Statement[]): number =>
  statements.reduce((sum, { span }) => sum + span.end - span.start, 0);
