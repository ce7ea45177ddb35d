import type {
  App,
  BrowserWindow as RealWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  Display,
  IpcMain,
  Menu as RealMenu,
  Net,
  PowerSaveBlocker,
  PrintToPDFOptions,
  Protocol,
  Rectangle,
  Screen,
  Session,
  Shell,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron';
import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinLine } from './line.ts';

/**
 * The part of Electron that `src/main` uses, in a Node process of its own: `out/main/index.js` runs on it unchanged. What
 * needs a browser is asked of the test process, which has pages of real Chromium (`pages.ts`). Members are typed by
 * Electron's own declarations, so that main cannot use one that is not here.
 */
const emitter = new EventEmitter();
const windows = new Map<number, StandinWindow>();
const notes = { awake: new Set<number>(), shown: [] as string[], privileged: [] as string[], menu: true };
let displays: readonly Display[] = [];
let serve: ((request: Request) => Response | Promise<Response>) | undefined;
let permits: Parameters<Session['setPermissionRequestHandler']>[0] = null;
let checks: Parameters<Session['setPermissionCheckHandler']>[0] = null;
let blockers = 0;

const line = joinLine(
  {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', listener),
  },
  {
    serve: async (url: string, method: string) => {
      if (!serve) return { status: 404, headers: {}, body: new Uint8Array() };
      const response = await serve(new Request(url, { method }));
      const headers = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
    },
    fromPage: (window: number, channel: string, words: readonly unknown[], url: string, top: boolean) => {
      const sender = windows.get(window)?.webContents;
      if (!sender) return;
      const senderFrame = { url, parent: top ? null : { url } };
      ipcEmitter.emit(channel, { sender, senderFrame }, ...words);
    },
    mayNavigate: (window: number, url: string) => windows.get(window)?.webContents.mayNavigate(url),
    mayOpen: (window: number, url: string) => windows.get(window)?.webContents.opener(url).action,
    closed: (window: number) => windows.get(window)?.gone(),
    emit: (event: string, ...words: readonly unknown[]) => emitter.emit(event, {}, ...words),
    /** Displays come, go or change, as the system would tell of it. */
    setDisplays: (given: readonly Display[], event: string) => {
      displays = given;
      screenEmitter.emit(event, {}, given[0]);
    },
    /** Where the windows are, in the order in which they were opened. */
    placed: () => [...windows.values()].map((window) => window.placed()),
    /** A window goes elsewhere than it is told to, as it does under some scales. */
    stray: (window: number, bounds: Rectangle) => windows.get(window)?.stray(bounds),
    mayUse: (permission: string) => permitted(permission),
    notes: () => ({ ...notes, awake: notes.awake.size }),
  },
);

/** What main's handlers say to a permission, asked for and looked up. */
async function permitted(
  permission: string,
): Promise<{ readonly asked: boolean; readonly checked: boolean }> {
  const contents = [...windows.values()][0]?.webContents as unknown as WebContents;
  const asked = await new Promise<boolean>((resolve) => {
    if (!permits) resolve(true);
    permits?.(contents, permission as 'fullscreen', resolve, { requestingUrl: '', isMainFrame: true });
  });
  const checked = checks?.(contents, permission as 'fullscreen', '', { isMainFrame: true }) ?? true;
  return { asked, checked };
}

const ipcEmitter = new EventEmitter();
export const ipcMain = ipcEmitter as unknown as Pick<IpcMain, 'on'>;

export const app = {
  isPackaged: false,
  whenReady: async () => {
    displays = (await line.ask('displays')) as readonly Display[];
  },
  on: emitter.on.bind(emitter) as unknown as App['on'],
  quit: () => {
    let isPrevented = false;
    emitter.emit('before-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) process.exit(0);
  },
  exit: (code) => {
    process.exitCode = code ?? 0;
    process.disconnect?.();
  },
  requestSingleInstanceLock: () => true,
  getLocale: () => 'zh-CN',
  getAppPath: () => fileURLToPath(new URL('../..', import.meta.url)),
  getPath: (name) => join(homedir(), name),
} satisfies Pick<
  App,
  | 'isPackaged'
  | 'whenReady'
  | 'on'
  | 'quit'
  | 'exit'
  | 'requestSingleInstanceLock'
  | 'getLocale'
  | 'getAppPath'
  | 'getPath'
>;

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    notes.privileged.push(...schemes.map(({ scheme }) => scheme));
  },
  handle: (_scheme, handler) => {
    serve = handler;
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export const net = {
  fetch: async (file: string) => {
    const bytes = await readFile(fileURLToPath(file));
    return new Response(new Uint8Array(bytes));
  },
} as Pick<Net, 'fetch'>;

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler) => {
      permits = handler;
    },
    setPermissionCheckHandler: (handler) => {
      checks = handler;
    },
  } satisfies Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
};

const screenEmitter = new EventEmitter();
export const screen = {
  on: screenEmitter.on.bind(screenEmitter) as unknown as Screen['on'],
  getAllDisplays: () => [...displays],
  getPrimaryDisplay: () => {
    const [first] = displays;
    if (!first) throw new Error('there is no display');
    return first;
  },
} satisfies Pick<Screen, 'on' | 'getAllDisplays' | 'getPrimaryDisplay'>;

export const powerSaveBlocker = {
  start: () => {
    notes.awake.add(++blockers);
    return blockers;
  },
  stop: (id) => notes.awake.delete(id),
} satisfies Pick<PowerSaveBlocker, 'start' | 'stop'>;

/** What the user is told before the program ends goes to its error output, as the real one does without a display. */
export const dialog = {
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
} satisfies Pick<Dialog, 'showErrorBox'>;

export const Menu = {
  setApplicationMenu: (menu) => {
    notes.menu = menu !== null;
  },
} satisfies Pick<typeof RealMenu, 'setApplicationMenu'>;

export const shell = {
  showItemInFolder: (path) => void notes.shown.push(path),
} satisfies Pick<Shell, 'showItemInFolder'>;

class StandinContents extends EventEmitter {
  readonly id: number;
  opener: (url: string) => WindowOpenHandlerResponse = () => ({ action: 'allow' });
  #destroyed = false;

  constructor(id: number) {
    super();
    this.id = id;
  }
  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.opener = (url) => handler({ url, frameName: '', features: '', disposition: 'new-window' } as never);
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  send(channel: string, ...words: readonly unknown[]): void {
    void line.ask('toPage', this.id, channel, words);
  }
  executeJavaScript(code: string): Promise<unknown> {
    return line.ask('execute', this.id, code);
  }
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return Buffer.from((await line.ask('print', this.id, options)) as Uint8Array);
  }
  mayNavigate(url: string): boolean {
    let allowed = true;
    this.emit('will-navigate', { preventDefault: () => (allowed = false) }, url);
    return allowed;
  }
  gone(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
}

class StandinWindow extends EventEmitter {
  static #last = 0;
  readonly #id = ++StandinWindow.#last;
  readonly #ready: Promise<unknown>;
  readonly webContents = new StandinContents(this.#id);

  #bounds: Rectangle;
  #full: boolean;
  #minimized = false;
  #strays: Rectangle | undefined;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const { x = 0, y = 0, width = 800, height = 600, fullscreen = false } = options;
    this.#bounds = { x, y, width, height };
    this.#full = fullscreen;
    windows.set(this.#id, this);
    this.#ready = line.ask('window', this.#id, JSON.parse(JSON.stringify(options)));
  }
  async loadURL(url: string): Promise<void> {
    await this.#ready;
    await line.ask('load', this.#id, url);
  }
  placed(): { readonly bounds: Rectangle; readonly full: boolean; readonly minimized: boolean } {
    return { bounds: this.#bounds, full: this.#full, minimized: this.#minimized };
  }
  stray(bounds: Rectangle): void {
    this.#strays = bounds;
  }
  getBounds(): Rectangle {
    return this.#bounds;
  }
  /** A full screen does not move. */
  setBounds(bounds: Rectangle): void {
    if (!this.#full) this.#bounds = this.#strays ?? bounds;
  }
  isFullScreen(): boolean {
    return this.#full;
  }
  setFullScreen(full: boolean): void {
    this.#full = full;
    if (full) this.#strays = undefined;
  }
  minimize(): void {
    this.#minimized = true;
  }
  isMinimized(): boolean {
    return this.#minimized;
  }
  restore(): void {
    this.#minimized = false;
    void line.ask('focus', this.#id);
  }
  focus(): void {
    void line.ask('focus', this.#id);
  }
  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }
  destroy(): void {
    this.gone();
    void line.ask('close', this.#id);
  }
  gone(): void {
    if (this.isDestroyed()) return;
    windows.delete(this.#id);
    this.webContents.gone();
    this.emit('closed');
    if (windows.size === 0) emitter.emit('window-all-closed');
  }
}

/** The members of a window that main uses, as Electron declares them. */
type UsedWindow = Pick<
  RealWindow,
  | 'loadURL'
  | 'focus'
  | 'getBounds'
  | 'setBounds'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'minimize'
  | 'isMinimized'
  | 'restore'
  | 'isDestroyed'
  | 'destroy'
  | 'on'
> & {
  readonly webContents: Pick<
    WebContents,
    | 'id'
    | 'setWindowOpenHandler'
    | 'on'
    | 'once'
    | 'isDestroyed'
    | 'send'
    | 'executeJavaScript'
    | 'printToPDF'
  >;
};
export const BrowserWindow = StandinWindow as unknown as new (
  options: BrowserWindowConstructorOptions,
) => UsedWindow;
