import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fork, type ChildProcess } from 'node:child_process';
import type { Page, Route } from '@playwright/test';
import type { BrowserWindowConstructorOptions, Display, PrintToPDFOptions } from 'electron';
import { fromChromium, toChromium } from './addresses.ts';
import { joinLine, type Line } from './line.ts';
import { preloadScript } from './preload.ts';

const root = join(import.meta.dirname, '../..');

/** Main as built, running on the stand-in. */
export interface Standin {
  readonly process: ChildProcess;
  readonly line: Line;
  /** Pages of the windows that there are, in the order they were opened; hidden ones are left out. */
  readonly windows: () => readonly Page[];
  /** What each window was asked to be. */
  readonly options: () => readonly BrowserWindowConstructorOptions[];
}

interface Opened {
  readonly page: Page;
  readonly options: BrowserWindowConstructorOptions;
}

export interface Ground {
  readonly newPage: () => Promise<Page>;
  /** Where main finds the user's decks. */
  readonly decks: string;
  readonly displays?: readonly KnownDisplay[];
}

/** A display as far as main looks at it. */
export type KnownDisplay = Pick<Display, 'id' | 'label' | 'bounds' | 'workArea' | 'scaleFactor' | 'internal'>;

const WHOLE = { x: 0, y: 0, width: 1920, height: 1080 };
const ONE_DISPLAY: readonly KnownDisplay[] = [
  { id: 1, label: '', bounds: WHOLE, workArea: WHOLE, scaleFactor: 1, internal: false },
];

/** Starts `out/main/index.js` in a process of its own; its windows are pages of the test's Chromium. */
export async function startStandin({ newPage, decks, displays = ONE_DISPLAY }: Ground): Promise<Standin> {
  const opened = new Map<number, Opened>();
  const child = fork(join(root, 'out/main/index.js'), {
    execPath: process.execPath,
    execArgv: ['--import', join(import.meta.dirname, 'register.mjs')],
    env: { ...process.env, ROSTRUM_DECKS: decks },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  child.stderr?.pipe(process.stderr);
  const page = (window: number): Page => {
    const one = opened.get(window);
    if (!one) throw new Error(`there is no window ${window}`);
    return one.page;
  };
  const line: Line = joinLine(
    {
      send: (message) => {
        // Nobody is left to hear it when main has ended in this very moment.
        if (child.connected) child.send(message as object, () => undefined);
      },
      onMessage: (listener) => void child.on('message', listener),
    },
    {
      displays: () => displays,
      window: async (window: number, options: BrowserWindowConstructorOptions) => {
        const made = await newPage();
        opened.set(window, { page: made, options });
        await furnish(made, window, options, line);
      },
      load: async (window: number, url: string) => void (await page(window).goto(toChromium(url))),
      focus: (window: number) => page(window).bringToFront(),
      execute: (window: number, code: string) => page(window).evaluate(code),
      print: (window: number, options: PrintToPDFOptions) => printed(page(window), options),
      close: (window: number) => page(window).close(),
      toPage: (window: number, channel: string, words: readonly unknown[]) =>
        deliver(page(window), channel, words),
    },
  );
  // Electron's windows end with their main process.
  child.once('exit', () => {
    for (const one of opened.values()) void one.page.close();
  });
  const seen = (): readonly Opened[] =>
    [...opened.values()].filter((one) => one.options.show !== false && !one.page.isClosed());
  return {
    process: child,
    line,
    windows: () => seen().map((one) => one.page),
    options: () => seen().map(({ options }) => options),
  };
}

async function furnish(
  page: Page,
  window: number,
  { webPreferences }: BrowserWindowConstructorOptions,
  line: Line,
): Promise<void> {
  page.once('close', () => void line.ask('closed', window));
  page.on('popup', async (popup) => {
    const action = await line.ask('mayOpen', window, fromChromium(popup.url()));
    if (action === 'deny') await popup.close();
  });
  await page.route('**/*', (route) => answer(route, page, window, line));
  const { preload } = webPreferences ?? {};
  if (preload === undefined) return;
  await page.exposeBinding('rostrumToMain', ({ frame }, channel: string, words: readonly unknown[]) => {
    void line.ask('fromPage', window, channel, words, fromChromium(frame.url()), frame === page.mainFrame());
  });
  await page.addInitScript(preloadScript(await readFile(preload, 'utf8')));
}

/** Our scheme is answered by main's handler, a page that goes elsewhere asks main first, and nothing else is let out. */
async function answer(route: Route, page: Page, window: number, line: Line): Promise<void> {
  const request = route.request();
  const url = fromChromium(request.url());
  const leaves =
    request.isNavigationRequest() && request.frame() === page.mainFrame() && page.url() !== 'about:blank';
  if (leaves && (await line.ask('mayNavigate', window, url)) === false) return route.abort('aborted');
  if (!url.startsWith('app:')) return route.abort('failed');
  const { status, headers, body } = (await line.ask('serve', url, request.method())) as Served;
  return route.fulfill({ status, headers, body: Buffer.from(body) });
}

interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

async function deliver(page: Page, channel: string, words: readonly unknown[]): Promise<void> {
  if (page.isClosed()) return;
  await page
    .evaluate(([name, given]) => window.rostrumFromMain?.(name, given), [channel, words] as const)
    .catch((error: unknown) => {
      // A page that goes away loses what was on its way, as in Electron.
      if (!/closed|destroyed|navigation/i.test(String(error))) throw error;
    });
}

declare global {
  interface Window {
    readonly rostrumFromMain?: (channel: string, words: readonly unknown[]) => void;
  }
}

/** The options of `printToPDF` as Playwright's `page.pdf` names them. */
async function printed(page: Page, options: PrintToPDFOptions): Promise<Uint8Array> {
  const { pageSize } = options;
  const size =
    typeof pageSize === 'object' ? { width: `${pageSize.width}in`, height: `${pageSize.height}in` } : {};
  return page.pdf({
    ...size,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    printBackground: options.printBackground ?? false,
    tagged: options.generateTaggedPDF ?? false,
    outline: options.generateDocumentOutline ?? false,
    margin: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}
