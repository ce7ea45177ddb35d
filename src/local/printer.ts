import type { CancelSignal, PrintDocument, Printer } from '../core/exporters/exporter.ts';
import { boxesOf, type DrawnBox } from '../node/drawn-box.ts';
import { whenGiven } from '../node/when-given.ts';
import { measuringScript } from '../node/viewer.ts';
import { ServiceFault } from '../services/wire.ts';
import { startChromium, type Chromium, type ChromiumPage } from './chromium.ts';

export interface LocalPrinter extends Printer {
  /** Starts the browser before it is needed, and opens a page in it. */
  warm(): void;
  /** Shows a document unseen and returns what an expression in it comes to (a promise of plain data is waited for). */
  readonly evaluate: (document: PrintDocument, expression: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Prints with an installed browser, unseen; the browser is kept for the next time until closed. */
export function localPrinter(program: string | undefined): LocalPrinter {
  let browser: Promise<Chromium> | undefined;
  let spare: Promise<ChromiumPage> | undefined;
  const newPage = async (): Promise<ChromiumPage> => {
    if (program === undefined) throw new ServiceFault({ code: 'command-browser-missing', values: {} });
    browser ??= startChromium(program);
    return (await browser).page();
  };
  /** A browser that has died since the last document is started once more. */
  const takePage = async (): Promise<ChromiumPage> => {
    const ready = spare ?? newPage();
    spare = undefined;
    try {
      const page = await ready;
      await page.ask('Page.getFrameTree');
      return page;
    } catch (error) {
      if (error instanceof ServiceFault) throw error;
      browser = undefined;
      return newPage();
    }
  };
  const withDocument = async <Result>(
    document: PrintDocument,
    use: (page: ChromiumPage) => Promise<Result>,
    signal?: CancelSignal,
  ): Promise<Result> => {
    const page = await takePage();
    const work = async (): Promise<Result> => {
      await show(page, document);
      return use(page);
    };
    try {
      // What the page was asked goes on until it is closed, and nobody hears the answer.
      return await (signal ? Promise.race([work(), whenGiven(signal)]) : work());
    } finally {
      page.close().catch(() => undefined);
    }
  };
  return {
    warm: () => {
      spare ??= newPage();
      spare.catch(() => undefined);
    },
    print: (document, signal) => withDocument(document, printPage, signal),
    async *draw(document, selector, scale, signal) {
      const page = await takePage();
      try {
        yield* pictures(page, { document, selector, scale }, signal);
      } finally {
        page.close().catch(() => undefined);
      }
    },
    measure: (document, signal) => withDocument(document, measurePage, signal),
    evaluate: (document, expression) => withDocument(document, (page) => evaluate(page, expression)),
    close: () => void browser?.then((started) => started.kill()).catch(() => undefined),
  };
}

/**
 * Hands the document over the pipe, its files in it: it stands on no server and in no folder, and can read neither. It is
 * shown when every font that it names is there: with another font the lines would break elsewhere, and laying them out
 * twice takes twice as long.
 */
async function show(page: ChromiumPage, document: PrintDocument): Promise<void> {
  const { frameTree } = await page.ask('Page.getFrameTree');
  await page.ask('Page.setDocumentContent', { frameId: frameOf(frameTree), html: withFiles(document) });
  const missing = await evaluate(page, showWithFonts);
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
    html.replace('<body', '<body hidden'),
  );
}

/** In the page: shows the document once its fonts are there, and names those that are not. */
const showWithFonts = `Promise.all([...document.fonts].map((face) => face.load().then(() => '', () => face.family + ' ' + face.weight)))
  .then((missing) => {
    document.body.hidden = false;
    return missing.filter(Boolean).join(', ');
  })`;

async function evaluate(page: ChromiumPage, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await page.ask('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
  return valueOf(result, 'value');
}

async function measurePage(page: ChromiumPage): ReturnType<Printer['measure']> {
  return JSON.parse(String(await evaluate(page, await measuringScript())));
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

interface Drawn {
  readonly document: PrintDocument;
  readonly selector: string;
  readonly scale: number;
}

async function* pictures(
  page: ChromiumPage,
  { document, selector, scale }: Drawn,
  signal: CancelSignal,
): AsyncGenerator<Uint8Array> {
  const given = whenGiven(signal);
  given.catch(() => undefined);
  await Promise.race([setScale(page, document, scale), given]);
  await Promise.race([show(page, document), given]);
  const boxes: readonly DrawnBox[] = JSON.parse(String(await evaluate(page, boxesOf(selector))));
  for (const box of boxes) yield await Promise.race([capture(page, box), given]);
}

async function setScale(page: ChromiumPage, { width, height }: PrintDocument, scale: number): Promise<void> {
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await page.ask('Emulation.setDeviceMetricsOverride', metrics);
}

/** The faster way to write a PNG makes it a third larger in half the time. */
async function capture(page: ChromiumPage, box: DrawnBox): Promise<Uint8Array> {
  const { data } = await page.ask('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { ...box, scale: 1 },
  });
  return Buffer.from(String(data), 'base64');
}
