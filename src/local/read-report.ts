import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '../core/importers/importer.ts';
import { importerFor, readReport } from '../core/importers/index.ts';
import type { Checked, Report } from '../core/model.ts';
import { FileFault } from './command.ts';

/** Reads the file whole; one that could not be a report is refused before its bytes are read. */
export async function reportFile(path: string): Promise<SourceFile> {
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

/** Reads a report, or throws the fault that its reader found. */
export async function reportAt(path: string): Promise<Checked<Report>> {
  const outcome = await readReport(await reportFile(path));
  if (!outcome.ok) throw new FileFault(outcome.issue, { file: path });
  return outcome;
}
