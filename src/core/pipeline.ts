import { findFacts } from './facts/index.ts';
import type { ReadReport, SourceFile } from './importers/importer.ts';
import { readReport } from './importers/index.ts';
import type { Deck, Fact, Outcome, Report } from './model.ts';
import { planDeck } from './plan/index.ts';

/** A report with all that was made of it. */
export interface Draft {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly deck: Deck;
}

/** The stages by name: read → find → plan. Never throws for what the file says. */
export async function draftDeck(
  file: SourceFile,
  readWith: ReadReport = readReport,
): Promise<Outcome<Draft>> {
  const read = await readWith(file);
  if (!read.ok) return read;
  const report = read.value;
  const facts = findFacts(report);
  return {
    ok: true,
    value: { report, facts, deck: planDeck(report, facts, file.name) },
    issues: read.issues,
  };
}
