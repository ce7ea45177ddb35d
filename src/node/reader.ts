import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../core/importers/importer.ts';
import { readReport } from '../core/importers/index.ts';
import type { Outcome, Report } from '../core/model.ts';

/** What a reader apart says before it ends; `failed` is the trace of a mistake of ours. */
export type Said = { readonly outcome: Outcome<Report> } | { readonly failed: string };

/** The script of the thread that `read-apart.ts` starts: it reads one file and says what came of it. */
async function read(file: SourceFile): Promise<Said> {
  try {
    return { outcome: await readReport(file) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// PDF.js leaves promises behind that are rejected later; what it was asked for has its answer all the same.
process.on('unhandledRejection', () => undefined);
// The bytes of a Buffer arrive as those of a plain array.
parentPort?.postMessage(await read(workerData as SourceFile), []);
