import { basename, dirname, resolve } from 'node:path';
import { folderFiles } from '../node/files.ts';
import type { Files } from '../services/host.ts';
import { FileFault } from './command.ts';

/** A deck by its folder: the folder that it stands in, and its name there. */
export interface DeckPlace {
  readonly files: Files;
  readonly name: string;
}

/** Returns where a deck's folder is or will be; the folder above it is made where it is missing. */
export async function placeOf(folder: string): Promise<DeckPlace> {
  const path = resolve(folder);
  return { files: await folderFiles(dirname(path)), name: basename(path) };
}

/** As placeOf, for a deck that is there. */
export async function deckAt(folder: string): Promise<DeckPlace> {
  const path = resolve(folder);
  const missing = new FileFault({ code: 'command-deck-not-there', values: { file: folder } });
  const place = await existing(dirname(path), missing);
  if (!(await place.exists(`${basename(path)}/deck.json`))) throw missing;
  return { files: place, name: basename(path) };
}

async function existing(folder: string, missing: FileFault): Promise<Files> {
  const { stat } = await import('node:fs/promises');
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw missing;
  return folderFiles(folder);
}
