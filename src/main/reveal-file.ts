import { shell } from 'electron';
import { resolve, sep } from 'node:path';

/** Shows a file of the decks folder in the system's file manager; a page may point at nothing else. */
export function revealFile(folder: string, path: string): void {
  const full = resolve(path);
  if (full.startsWith(resolve(folder) + sep)) shell.showItemInFolder(full);
}
