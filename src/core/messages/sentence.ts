import type { Language } from '../model.ts';

/** A sentence that the user reads, in each language; `{name}` stands for a value. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;
