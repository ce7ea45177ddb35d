import { basename, dirname, resolve } from 'node:path';
import { say } from '../core/messages/index.ts';
import type { Issue } from '../core/model.ts';
import { folderFiles } from '../node/files.ts';
import type { Files, View } from '../services/host.ts';
import { hasDisplay, installedBrowser } from './browser.ts';
import type { Asked, Command, ExitCode } from './command.ts';
import { deckAt } from './deck-place.ts';
import { startHost, type RunningHost } from './running-host.ts';

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
  let decks: Files | undefined;
  for (const file of named) decks = (await deckAt(file)).files;
  decks ??= await folderFiles(folder ?? 'slides');
  const [first] = named;
  const host = await startHost(decks, asked.language);
  const name = first === undefined ? undefined : basename(resolve(first));
  const url = host.addressOf(view, name);
  asked.print(asked.json ? JSON.stringify({ url }) : say(asked.language, 'command-address', { url }));
  await open(host, asked, view, name);
  await stopped(asked.options['no-browser'] === true ? undefined : host.windowsClosed);
  await host.close();
  return 0;
}

/** Opens the first window where that can be seen and was not forbidden; without it the address stands. */
async function open(
  host: RunningHost,
  { options, language, remark }: Asked,
  view: View,
  deck: string | undefined,
): Promise<void> {
  if (options['no-browser'] === true) return;
  if (!hasDisplay()) return remark(say(language, 'command-no-display'));
  if (installedBrowser() === undefined) return remark(say(language, 'command-browser-missing'));
  await host.openWindow(view, deck);
}

/** Resolves when the user ends the program or closes the windows. */
function stopped(windowsClosed: Promise<void> | undefined): Promise<void> {
  const signalled = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  return windowsClosed ? Promise.race([signalled, windowsClosed]) : signalled;
}
