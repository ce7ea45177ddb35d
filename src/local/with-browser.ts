import { installedBrowser } from './browser.ts';
import { FileFault } from './command.ts';
import { localPrinter, type LocalPrinter } from './printer.ts';

/**
 * Starts the browser, which takes the longest, then does what needs it; the browser ends with that. Work that may need
 * none starts one when it asks for it.
 */
export async function withBrowser<Result>(
  work: (printer: LocalPrinter, signal: AbortSignal) => Promise<Result>,
  needed = true,
): Promise<Result> {
  const program = installedBrowser();
  if (needed && program === undefined) throw new FileFault({ code: 'command-browser-missing', values: {} });
  const printer = localPrinter(program);
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  for (const signal of ENDING) process.once(signal, interrupt);
  if (needed) printer.warm();
  try {
    return await work(printer, interrupted.signal);
  } finally {
    for (const signal of ENDING) process.off(signal, interrupt);
    printer.close();
  }
}

/** The first of them lets the work end tidily; a second ends the program at once. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
