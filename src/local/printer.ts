import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrintDocument, Printer } from '../core/exporters/exporter.ts';
import { startChromium, type Chromium, type ChromiumPage } from './chromium.ts';

export interface LocalPrinter extends Printer {
  /** Starts the browser before it is needed. */
  readonly warm: () => void;
  /** Shows a document unseen and returns what an expression in it comes to (a promise of plain data is waited for). */
  readonly evaluate: (document: PrintDocument, expression: string) => Promise<unknown>;
  readonly close: () => void;
}

/** There is no browser to print with. */
export class BrowserMissing extends Error {}

/** Prints with an installed browser, unseen; the browser is kept for the next time until closed. */
export function localPrinter(program: string | undefined): LocalPrinter {
  let browser: Promise<Chromium> | undefined;
  const running = async (): Promise<Chromium> => {
    if (program === undefined) throw new BrowserMissing('no browser is installed');
    browser ??= startChromium(program);
    return browser;
  };
  const withDocument = async <Result>(
    document: PrintDocument,
    use: (page: ChromiumPage) => Promise<Result>,
  ): Promise<Result> => {
    const starting = running();
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-print-'));
    try {
      await lay(folder, document);
      const page = await pageOf(starting);
      try {
        await show(page, join(folder, 'index.html'));
        return await use(page);
      } finally {
        await page.close().catch(() => undefined);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  /** A browser that has died since the last document is started once more. */
  const pageOf = async (starting: Promise<Chromium>): Promise<ChromiumPage> => {
    try {
      return await (await starting).page();
    } catch (error) {
      if (error instanceof BrowserMissing) throw error;
      browser = undefined;
      return (await running()).page();
    }
  };
  return {
    warm: () => void running().catch(() => undefined),
    print: (document) => withDocument(document, printPage),
    evaluate: (document, expression) => withDocument(document, (page) => evaluate(page, expression)),
    close: () => void browser?.then((started) => started.kill()).catch(() => undefined),
  };
}

async function lay(folder: string, document: PrintDocument): Promise<void> {
  await Promise.all([
    writeFile(join(folder, 'index.html'), document.html),
    ...Object.entries(document.files).map(([name, bytes]) => writeFile(join(folder, name), bytes)),
  ]);
}

/** The page is ready when every font file that it names is there: with another font the lines would break elsewhere. */
async function show(page: ChromiumPage, file: string): Promise<void> {
  const loaded = page.once('Page.loadEventFired');
  await page.ask('Page.navigate', { url: pathToFileURL(file).href });
  await loaded;
  const missing = await evaluate(page, fontsMissing);
  if (missing !== '') throw new Error(`fonts did not load: ${String(missing)}`);
}

const fontsMissing = `Promise.all([...document.fonts].map((face) => face.load().then(() => '', () => face.family + ' ' + face.weight)))
  .then((missing) => missing.filter(Boolean).join(', '))`;

async function evaluate(page: ChromiumPage, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await page.ask('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined;
}

async function printPage(page: ChromiumPage): Promise<Uint8Array> {
  const { data } = await page.ask('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}
