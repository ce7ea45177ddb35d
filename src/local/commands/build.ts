import { basename, extname, join } from 'node:path';
import { repairIssues } from '../../core/importers/repair/index.ts';
import { say, sayIssue } from '../../core/messages/index.ts';
import type { Deck, Issue, Report } from '../../core/model.ts';
import { draftDeck } from '../../core/pipeline.ts';
import { readApart } from '../../node/read-apart.ts';
import { storeDeck, withFiles } from '../../services/stored-deck.ts';
import { FileFault, type Asked, type Command } from '../command.ts';
import { lookAsked, lookOptions, refuseLook, type DeckLook } from '../deck-look.ts';
import { placeOf } from '../deck-place.ts';
import { reportFile } from '../read-report.ts';
import { coverageIn, issueRecords, ledgerLines, ledgerRecords } from '../summary.ts';

/** A deck as it was just built. */
export interface Built {
  readonly folder: string;
  readonly report: Report;
  readonly deck: Deck;
  readonly issues: readonly Issue[];
}

/** What a deck is built with besides its report. */
export interface BuildOptions {
  readonly look?: DeckLook;
  /** Another report, with which a section of the deck compares it. */
  readonly compare?: string;
}

/** Makes a deck folder of a report, in the place named. The same reports give the same bytes again. */
export async function buildDeck(
  file: string,
  folder: string,
  { look = {}, compare }: BuildOptions = {},
): Promise<Built> {
  const own = await reportFile(file);
  const compared = compare === undefined ? undefined : await reportFile(compare);
  const draft = await draftDeck(own, readApart, compared);
  if (!draft.ok) throw new FileFault(draft.issue, { file });
  const { deck, kept } = withFiles({ ...draft.value.deck, ...look }, own, compared);
  const { files, name } = await placeOf(folder);
  await storeDeck(files, name, kept, deck);
  const { report } = draft.value;
  const issues = [...draft.issues, ...repairIssues(report)];
  return { folder: join(files.root, name), report, deck, issues };
}

/** Report to deck folder, with what was left out and why. Several reports each get a folder in the one named. */
export const build: Command = {
  usage: 'command-build-usage',
  options: { out: { type: 'string', short: 'o' }, compare: { type: 'string' }, ...lookOptions },
  files: [1, Infinity],
  refuse(asked) {
    if (!asked.options['out']) return { code: 'command-deck-folder-missing', values: {} };
    if (asked.options['compare'] && asked.files.length > 1)
      return { code: 'command-compare-one', values: {} };
    return refuseLook(asked);
  },
  async run(asked) {
    const out = String(asked.options['out']);
    const look = await lookAsked(asked);
    const compare = asked.options['compare'];
    const options = { look, ...(typeof compare === 'string' ? { compare } : {}) };
    const built: Built[] = [];
    for (const file of asked.files) {
      built.push(await buildDeck(file, asked.files.length === 1 ? out : join(out, folderFor(file)), options));
    }
    if (asked.json) asked.print(JSON.stringify({ decks: built.map((one) => summary(one, asked)) }));
    else for (const one of built) sayBuilt(one, asked);
    return 0;
  },
};

const folderFor = (file: string): string => basename(file, extname(file));

function summary({ folder, report, deck, issues }: Built, { language }: Asked): object {
  return {
    folder,
    title: deck.title,
    slides: deck.slides.length,
    ...coverageIn(deck, report),
    leftOut: ledgerRecords(deck, report, language).filter((line) => line.slides.length === 0),
    issues: issueRecords(issues, report, language),
  };
}

function sayBuilt({ folder, report, deck, issues }: Built, { language, print }: Asked): void {
  print(deck.title);
  print(say(language, 'command-deck-folder', { folder }));
  print(say(language, 'command-slides', { slides: deck.slides.length }));
  for (const line of ledgerLines(deck, report, language, 'left-out')) print(line);
  for (const issue of issues) print(sayIssue(language, issue));
}
