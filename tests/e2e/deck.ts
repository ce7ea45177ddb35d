import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '../..');
/** Node of the version that the package names, since `npm test` runs by it. */
export const node = process.execPath;
export const command = join(root, 'bin/rostrum.mjs');

/** Name of the one deck that the suite works on. */
export const deck = '云溪';

/** Builds `report.md` into `decks/云溪` of the folder and returns that place. */
export async function builtDeck(folder: string): Promise<string> {
  const place = join(folder, 'decks', deck);
  await mkdir(join(folder, 'decks'), { recursive: true });
  await promisify(execFile)(node, [command, 'build', join(import.meta.dirname, 'report.md'), '-o', place]);
  return place;
}
