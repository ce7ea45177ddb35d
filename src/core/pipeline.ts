import { findFacts } from './facts/index.ts';
import type { ReadReport, SourceFile } from './importers/importer.ts';
import { readReport } from './importers/index.ts';
import type { Deck, Fact, Issue, Outcome, Report } from './model.ts';
import { planDeck, type ComparedSource } from './plan/index.ts';

/** A report with all that was made of it. */
export interface Draft {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly deck: Deck;
}

/** The stages by name: read → find → plan. Never throws for what a file says. With `compared` the deck has a section on both. */
export async function draftDeck(
  file: SourceFile,
  readWith: ReadReport = readReport,
  compared?: SourceFile,
): Promise<Outcome<Draft>> {
  const read = await readWith(file);
  if (!read.ok) return read;
  const other = compared && (await readWith(compared));
  if (other && !other.ok) return other;
  const report = read.value;
  const facts = findFacts(report);
  const deck = planDeck(report, facts, file.name, other && comparedSource(other.value, compared.name));
  const alone: Issue = { code: 'comparison-empty', values: { file: compared?.name ?? '' } };
  const issues = compared && !deck.compared ? [...read.issues, alone] : read.issues;
  return { ok: true, value: { report, facts, deck }, issues };
}

const comparedSource = (report: Report, file: string): ComparedSource => ({
  compared: { report, facts: findFacts(report) },
  file,
});
