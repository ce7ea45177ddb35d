import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ExportChoices } from '../core/exporters/choices.ts';
import { seenStrokes } from '../core/ink/ink.ts';
import type { Issue, Language } from '../core/model.ts';
import { folderFiles } from '../node/files.ts';
import { exportName, exportTo } from '../services/export.ts';
import { readApart } from '../node/read-apart.ts';
import { loadDeck } from '../services/stored-deck.ts';
import { readInk } from '../services/ink-journal.ts';
import { readFonts } from '../services/deck-fonts.ts';
import { withPages } from '../core/show/program.ts';
import { readProgram } from '../services/show-file.ts';
import type { Exported } from '../services/contract.ts';
import { Interrupted } from './command.ts';
import { deckAt } from './deck-place.ts';
import { localHost } from './host.ts';
import type { LocalPrinter } from './printer.ts';

export interface ExportAsked {
  readonly folder: string;
  readonly to: string;
  readonly choices: ExportChoices;
  /** A file, or a folder that is there; without it the deck's own `export` folder. */
  readonly out: string | undefined;
  readonly language: Language;
}

export interface ExportDone extends Exported {
  /** What is wrong with the deck or its ink; the file was made all the same. */
  readonly issues: readonly Issue[];
}

/** How an export is followed: told of its steps, and ended before its end. */
export interface Follow {
  readonly step: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Exports a deck to a file, whole or not at all, with a printer that the caller closes. Throws Interrupted once the signal is given. */
export async function exportDeck(
  { folder, to, choices, out, language }: ExportAsked,
  printer: LocalPrinter,
  { step, signal }: Follow,
): Promise<ExportDone> {
  const { files, name } = await deckAt(folder);
  const host = localHost({ decks: files, printer, browser: undefined, address: () => '' });
  const [kept, program, { ink, issues }, fonts] = await Promise.all([
    loadDeck(files, name, readApart),
    readProgram(files, name),
    readInk(files, name),
    readFonts(host),
  ]);
  const stored = { ...kept, deck: withPages(kept.deck, program) };
  const request = { to, choices, language };
  const own = join(files.root, name, 'export');
  const path = await fileFor(out ?? own, exportName(name, request), out === undefined);
  const source = { host, stored, strokes: seenStrokes(ink), fonts };
  const target = { files: await folderFiles(dirname(path)), path: basename(path) };
  const steps = exportTo(source, request, target);
  const leave = (): void => void steps.return?.();
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  for await (const now of steps) {
    if (now.type === 'done') return { ...now.result, issues: [...stored.issues, ...issues] };
    step(now.done, now.of);
  }
  throw new Interrupted();
}

/** A folder takes the file under the name that says what it is; anything else is the file's own name. */
async function fileFor(out: string, name: string, isFolder: boolean): Promise<string> {
  const path = resolve(out);
  const found = isFolder || (await stat(path).catch(() => undefined))?.isDirectory() === true;
  return found ? join(path, name) : path;
}
