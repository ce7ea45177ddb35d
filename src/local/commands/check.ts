import { stat } from 'node:fs/promises';
import { checkReport } from '../../core/checks/index.ts';
import { findFacts } from '../../core/facts/index.ts';
import { repairIssues } from '../../core/importers/repair/index.ts';
import { say, sayIssue, type MessageCode } from '../../core/messages/index.ts';
import type { Deck, Finding, Issue, Report } from '../../core/model.ts';
import { draftDeck } from '../../core/pipeline.ts';
import { readApart } from '../../node/read-apart.ts';
import { loadDeck } from '../../services/stored-deck.ts';
import { FileFault, type Asked, type Command } from '../command.ts';
import { deckAt } from '../deck-place.ts';
import { findingLines, findingRecords } from '../findings.ts';
import type { Misfit } from '../measure-page.ts';
import { misfitsOf } from '../overflow.ts';
import { reportFile } from '../read-report.ts';
import { coverageIn, issueRecords, ledgerLines, ledgerRecords } from '../summary.ts';

interface Checkable {
  readonly deck: Deck;
  readonly report: Report;
  readonly issues: readonly Issue[];
}

/** What is wrong with a report and its deck. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly misfits: readonly Misfit[] | undefined;
}

/**
 * Looks for what is wrong with a report and its deck: contradictions, wrong sums, figures that are nowhere, slides that
 * overflow, damage. What was mended is said, and is not wrong.
 */
export const check: Command = {
  usage: 'command-check-usage',
  options: {},
  files: [1, 1],
  async run(asked) {
    const [file = ''] = asked.files;
    const found = (await stat(file)).isDirectory() ? await storedDeck(file) : await draftOf(file);
    const { report, deck, issues } = found;
    const checked: Checked = {
      findings: checkReport({ report, facts: findFacts(report) }),
      misfits: await misfitsOf(deck),
    };
    if (asked.json) sayJson(found, checked, asked);
    else sayText(found, checked, asked);
    const wrong = [checked.findings, checked.misfits ?? [], issues].some(({ length }) => length > 0);
    return wrong || coverageIn(deck, report).nowhere > 0 ? 1 : 0;
  },
};

async function storedDeck(folder: string): Promise<Checkable> {
  const { files, name } = await deckAt(folder);
  return loadDeck(files, name, readApart);
}

async function draftOf(file: string): Promise<Checkable> {
  const draft = await draftDeck(await reportFile(file), readApart);
  if (!draft.ok) throw new FileFault(draft.issue, { file });
  return { ...draft.value, issues: draft.issues };
}

function sayJson(
  { deck, report, issues }: Checkable,
  { findings, misfits }: Checked,
  { print, language }: Asked,
): void {
  const said = issueRecords([...issues, ...repairIssues(report)], report, language);
  print(
    JSON.stringify({
      findings: findingRecords(findings, report, language),
      coverage: coverageIn(deck, report),
      ledger: ledgerRecords(deck, report, language),
      overflow: misfits ?? null,
      issues: said,
    }),
  );
}

const problems: Readonly<Record<Misfit['problem'], MessageCode>> = {
  outside: 'command-misfit-outside',
  clipped: 'command-misfit-clipped',
  overlap: 'command-misfit-overlap',
};

function sayText(
  { deck, report, issues }: Checkable,
  { findings, misfits }: Checked,
  { print, language }: Asked,
): void {
  for (const line of findingLines(findings, language)) print(line);
  for (const line of ledgerLines(deck, report, language, 'all')) print(line);
  const numbers = new Map<string, number>(deck.slides.map(({ id }, index) => [id, index + 1]));
  for (const { problem, slide, text, by } of misfits ?? []) {
    print(say(language, problems[problem], { number: numbers.get(slide) ?? slide, text, by }));
  }
  if (!misfits) print(say(language, 'command-overflow-not-measured'));
  else if (misfits.length === 0)
    print(say(language, 'command-overflow-none', { slides: deck.slides.length }));
  for (const issue of [...issues, ...repairIssues(report)]) print(sayIssue(language, issue));
}
