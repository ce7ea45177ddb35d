import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { joinBytes } from '../core/importers/bytes.ts';
import type { SourceFile } from '../core/importers/importer.ts';
import { importerFor } from '../core/importers/index.ts';
import { pasted } from '../core/importers/pasted.ts';
import type { Checked, Report } from '../core/model.ts';
import { readApart } from '../node/read-apart.ts';
import { FileFault } from './command.ts';

/** Reads the file whole, or `-`, what is piped in; one that could not be a report is refused before its bytes are read. */
export async function reportFile(path: string): Promise<SourceFile> {
  if (path === '-') return pasted('stdin', await readPipe());
  const file = await open(path, 'r');
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new FileFault({ code: 'command-is-folder', values: { file: path } });
    const readable = importerFor(basename(path), found.size);
    if (!readable.ok) throw new FileFault(readable.issue, { file: path });
    return { name: basename(path), bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

/** Reads what is piped in, up to the largest that any kind of report may be. */
async function readPipe(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    pieces.push(piece);
    const readable = importerFor('stdin.pdf', size);
    if (!readable.ok) throw new FileFault(readable.issue);
  }
  return joinBytes(pieces);
}

/** Reads a report, or throws the fault that its reader found. */
export async function reportAt(path: string): Promise<Checked<Report>> {
  const outcome = await readApart(await reportFile(path));
  if (!outcome.ok) throw new FileFault(outcome.issue, { file: path });
  return outcome;
}
