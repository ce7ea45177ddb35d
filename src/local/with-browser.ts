import { installedBrowser } from './browser.ts';
import { FileFault } from './command.ts';
import { localPrinter, type LocalPrinter } from './printer.ts';

/** Starts the browser, which takes the longest, then does what needs it; the browser ends with that. */
export async function withBrowser<Result>(work: (printer: LocalPrinter) => Promise<Result>): Promise<Result> {
  const program = installedBrowser();
  if (program === undefined) throw new FileFault({ code: 'command-browser-missing', values: {} });
  const printer = localPrinter(program);
  printer.warm();
  try {
    return await work(printer);
  } finally {
    printer.close();
  }
}
