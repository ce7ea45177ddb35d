import { say } from '../core/messages/index.ts';
import type { Fact, Language } from '../core/model.ts';
import { factWords } from './fact-words.ts';

/** Returns the figures as lines to be read in a terminal: number, what it is, what it measures. */
export function figureTable(facts: readonly Fact[], language: Language): string {
  const rows = facts.map((fact) => [
    fact.printed,
    factWords(fact, language)
      .filter((word) => word !== '')
      .join(' '),
    fact.indicator,
  ]);
  return [...alignedLines(rows), say(language, 'command-figures-total', { figures: facts.length })].join(
    '\n',
  );
}

/** Returns rows as lines whose cells stand under each other. */
export function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(0, ...rows.map((row) => cells(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Columns that a terminal gives a text: two to a Chinese character or full-width sign. */
function cells(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/.test(character) ? 2 : 1),
    0,
  );
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}
