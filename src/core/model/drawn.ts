import type { Fact, Figure, Phrase } from '../model.ts';

/** A whole and what it is made of. */
export interface Whole {
  readonly name: Phrase;
  readonly parts: readonly Figure[];
  /** The amount that the parts add up to, where the report states it; else the parts are shares of a hundred. */
  readonly total?: Figure;
}

export interface DatedEvent {
  /** ISO date, month or year: 2020-07-29, 2020-07, 2020. */
  readonly on: string;
  readonly date: Phrase;
  readonly what: Phrase;
}

/** What one indicator was, or is to be, in a year. */
export interface YearPoint {
  readonly year: number;
  readonly date: Phrase;
  readonly fact: Fact;
}
