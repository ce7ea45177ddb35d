import { Worker } from 'node:worker_threads';
import type { ReadReport, SourceFile } from '../core/importers/importer.ts';
import { chooseImporter, readReport } from '../core/importers/index.ts';
import type { Outcome, Report } from '../core/model.ts';
import type { Said } from './reader.ts';

/** How long a file may be read, in milliseconds, and how much memory for it, in megabytes. */
const LONGEST = 60_000;
const MOST_MEMORY = 2_000;

/**
 * Reads a report; with a parser of others in a thread of its own, so that windows go on while it works and nothing that
 * a file does to it reaches the program. A file that takes too long or too much memory is refused with its sentence.
 */
export const readApart: ReadReport = (file) => {
  const chosen = chooseImporter(file);
  return chosen.ok && chosen.value.apart ? inThread(file) : readReport(file);
};

function inThread(file: SourceFile): Promise<Outcome<Report>> {
  const thread = new Worker(new URL('./reader.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  const gaveUp: Outcome<Report> = {
    ok: false,
    issue: { code: 'file-too-demanding', values: { file: file.name } },
  };
  return new Promise<Outcome<Report>>((resolve, reject) => {
    const timer = setTimeout(() => resolve(gaveUp), LONGEST);
    thread.once('message', (said: Said) => {
      if ('outcome' in said) resolve(said.outcome);
      else reject(new Error(said.failed));
    });
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(gaveUp);
      else reject(error);
    });
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`the reader of ${file.name} ended without a word`));
    });
  }).finally(() => void thread.terminate());
}
