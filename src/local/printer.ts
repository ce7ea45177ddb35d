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
    const page = await pageOf();
    try {
      await show(page, document);
      return await use(page);
    } finally {
      await page.close().catch(() => undefined);
    }
  };
  /** A browser that has died since the last document is started once more. */
  const pageOf = async (): Promise<ChromiumPage> => {
    try {
      return await (await running()).page();
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

/**
 * Hands the document over the pipe, its files in it: it stands on no server and in no folder, and can read neither. The
 * page is ready when every font that it names is there: with another font the lines would break elsewhere.
 */
async function show(page: ChromiumPage, document: PrintDocument): Promise<void> {
  const { frameTree } = await page.ask('Page.getFrameTree');
  await page.ask('Page.setDocumentContent', { frameId: frameOf(frameTree), html: withFiles(document) });
  const missing = await evaluate(page, fontsMissing);
  if (missing !== '') throw new Error(`fonts did not load: ${String(missing)}`);
}

function frameOf(tree: unknown): unknown {
  const frame = valueOf(tree, 'frame');
  return valueOf(frame, 'id');
}

function valueOf(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

function withFiles({ html, files }: PrintDocument): string {
  return Object.entries(files).reduce(
    (text, [name, bytes]) =>
      text.replaceAll(`url(${name})`, `url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})`),
    html,
  );
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
  return valueOf(result, 'value');
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
