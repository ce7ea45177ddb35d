import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFiles } from '../files.ts';
import type { Files } from '../../services/host.ts';

/** Returns where a screen's state is kept: beside its decks; where those may only be read, in the system's folder for temporary files. */
export async function stateOf(decks: string): Promise<Files> {
  const beside = join(decks, '.rostrum', 'kiosk');
  try {
    await mkdir(beside, { recursive: true });
    await access(beside, constants.W_OK);
    return await folderFiles(beside);
  } catch {
    return folderFiles(join(tmpdir(), nameOf(decks)));
  }
}

/** Returns where is told how a screen is doing at the moment: in memory, so that a full disk does not stop it and no disk is worn by it. */
export const liveStateOf = (decks: string): Promise<Files> => folderFiles(join(inMemory(), nameOf(decks)));

const nameOf = (decks: string): string =>
  `rostrum-kiosk-${createHash('sha256').update(decks).digest('hex').slice(0, 16)}`;

/**
 * Returns the path of a folder for what need not outlive the machine's next start: in memory where the system has such a one
 * (XDG Base Directory Specification; `/dev/shm` of the Filesystem Hierarchy Standard), else for temporary files.
 */
export function inMemory(): string {
  if (process.platform !== 'linux') return tmpdir();
  return [process.env['XDG_RUNTIME_DIR'], '/dev/shm'].find(isWritable) ?? tmpdir();
}

function isWritable(folder: string | undefined): folder is string {
  try {
    accessSync(folder ?? '', constants.W_OK);
    return folder !== undefined;
  } catch {
    return false;
  }
}
