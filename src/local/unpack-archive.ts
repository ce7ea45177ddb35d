import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { folderFiles } from '../node/files.ts';
import { ARCHIVE_ENDING, unpackDeck } from '../services/deck-archive.ts';
import type { Files } from '../services/host.ts';
import { FileFault } from './command.ts';

/**
 * Turns a `.rostrum` file into the deck's folder, beside it and under its name, and returns the folder. A folder that is
 * there stays as it is: where it is this very deck it is taken, else the next free name. Throws a FileFault where the file
 * is damaged.
 */
export async function unpackArchive(file: string): Promise<string> {
  const path = resolve(file);
  const read = await unpackDeck(file, new Uint8Array(await readFile(path)));
  if (!read.ok) throw new FileFault(read.issue, { file });
  const files = await folderFiles(dirname(path));
  const deck = read.value.files.find(({ name }) => name === 'deck.json');
  const { name, isThere } = await placeFor(files, basename(path, ARCHIVE_ENDING), deck?.bytes);
  // deck.json comes last: a folder without it is no deck.
  const parts = [...read.value.files.filter((part) => part !== deck), ...(deck ? [deck] : [])];
  if (!isThere) for (const part of parts) await files.write(`${name}/${part.name}`, part.bytes);
  return join(dirname(path), name);
}

async function placeFor(
  files: Files,
  stem: string,
  deck: Uint8Array | undefined,
): Promise<{ readonly name: string; readonly isThere: boolean }> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem} ${number}`;
    if (!(await files.exists(name))) return { name, isThere: false };
    const there = await files.read(`${name}/deck.json`).catch(() => undefined);
    if (there && deck && Buffer.from(there).equals(deck)) return { name, isThere: true };
  }
}
