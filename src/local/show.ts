import { basename, dirname, resolve } from 'node:path';
import { say, type MessageCode } from '../core/messages/index.ts';
import type { Issue } from '../core/model.ts';
import { folderFiles } from '../node/files.ts';
import type { Files, View } from '../services/host.ts';
import { readApart } from '../node/read-apart.ts';
import { loadDeck } from '../services/stored-deck.ts';
import { hasDisplay, installedBrowser } from './browser.ts';
import { remarkIssues, type Asked, type Command, type ExitCode } from './command.ts';
import { deckAt } from './deck-place.ts';
import { startHost } from './running-host.ts';

export const showOptions: Command['options'] = { 'no-browser': { type: 'boolean' } };

/** The decks named are one folder's: the host gives windows that folder and nothing beside it. */
export function refuseApart({ files }: Asked): Issue | undefined {
  const [first = '.', ...others] = files.map((file) => dirname(resolve(file)));
  const apart = others.findIndex((folder) => folder !== first);
  return apart < 0 ? undefined : { code: 'command-decks-apart', values: { file: files[apart + 1] ?? '' } };
}

/** Starts the host on the folder of the decks named, or on the one given, and shows the first of them in a view. */
export async function showDecks(asked: Asked, view: View, folder?: string): Promise<ExitCode> {
  const { files: named } = asked;
  const [first] = named;
  let decks: Files | undefined;
  for (const file of named) decks = (await deckAt(file)).files;
  decks ??= await folderFiles(folder ?? 'slides');
  const name = first === undefined ? undefined : basename(resolve(first));
  // The desk says by itself which decks cannot be opened; elsewhere there is nothing to see without one.
  if (view !== 'desk' && name !== undefined)
    remarkIssues(asked, (await loadDeck(decks, name, readApart)).issues);
  return showIn(asked, view, { decks, name });
}

/** What a window shows of a folder: a deck by its name, in the kiosk a playlist file by its. */
export interface Shown {
  readonly decks: Files;
  readonly name: string | undefined;
}

/** Starts the host on a folder, opens a window and waits until it is closed. */
export async function showIn(asked: Asked, view: View, { decks, name }: Shown): Promise<ExitCode> {
  const byCaller = asked.options['no-browser'] === true;
  const host = await startHost(decks, asked.language, byCaller ? 'left-to-caller' : 'opened');
  const hindrance = byCaller ? undefined : windowHindrance();
  if (hindrance) asked.remark(say(asked.language, hindrance));
  const url = host.addressOf(view, name);
  asked.print(asked.json ? JSON.stringify({ url }) : say(asked.language, 'command-address', { url }));
  if (name !== undefined && view !== 'desk' && view !== 'kiosk')
    void host.prepare(name).then((issues) => remarkIssues(asked, issues));
  const opens = !byCaller && !hindrance;
  if (opens) await host.openWindow(view, name);
  await stopped(opens ? host.windowsClosed : undefined);
  remarkIssues(asked, await host.finish());
  await host.close();
  return 0;
}

/** Why no window can be opened here, as a sentence that stands before the address; nothing where one can. */
function windowHindrance(): MessageCode | undefined {
  if (!hasDisplay()) return 'command-no-display';
  return installedBrowser() === undefined ? 'command-browser-missing' : undefined;
}

/** Resolves when the user ends the program or closes the windows. */
function stopped(windowsClosed: Promise<void> | undefined): Promise<void> {
  const signalled = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  return windowsClosed ? Promise.race([signalled, windowsClosed]) : signalled;
}
