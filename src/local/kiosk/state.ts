import { createHash } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFiles } from '../../node/files.ts';
import type { Files } from '../../services/host.ts';

/** Returns where a screen's state is kept: beside its decks; where those may only be read, in the system's folder for temporary files. */
export async function stateOf(decks: string): Promise<Files> {
  const beside = join(decks, '.rostrum', 'kiosk');
  try {
    await mkdir(beside, { recursive: true });
    await access(beside, constants.W_OK);
    return await folderFiles(beside);
  } catch {
    const key = createHash('sha256').update(decks).digest('hex').slice(0, 16);
    return folderFiles(join(tmpdir(), `rostrum-kiosk-${key}`));
  }
}
