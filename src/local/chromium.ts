import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { closedFlags } from './browser.ts';

/** A headless Chromium that is spoken to over a pipe, in the DevTools protocol (chromedevtools.github.io/devtools-protocol). */
export interface Chromium {
  /** Opens an empty page that runs no script of its own. */
  page(): Promise<ChromiumPage>;
  /** Ends the browser at once. Waiting for it to close by itself costs 0.7 s and gains nothing. */
  kill(): void;
}

export interface ChromiumPage {
  ask(method: string, params?: object): Promise<Answer>;
  /** Resolves when the event comes the next time. */
  once(event: string): Promise<void>;
  close(): Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** Starts the browser; rejects when it ends before it answers. */
export async function startChromium(program: string): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'rostrum-browser-'));
  const browser = spawn(
    program,
    [
      '--headless',
      '--disable-gpu',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...closedFlags(),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const kill = killing(browser, profile);
  const wire = speak(browser);
  const page = async (): Promise<ChromiumPage> => {
    const { targetId } = await wire.ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await wire.ask('Target.attachToTarget', { targetId, flatten: true });
    const session = String(sessionId);
    await wire.ask('Page.enable', {}, session);
    return {
      ask: (method, params = {}) => wire.ask(method, params, session),
      once: (event) => wire.once(event, session),
      close: async () => void (await wire.ask('Target.closeTarget', { targetId })),
    };
  };
  return { page, kill };
}

/** The browser and its children are one process group, so that none is left; the profile goes with them. */
function killing(browser: ChildProcess, profile: string): () => void {
  let over = false;
  const kill = (): void => {
    if (over) return;
    over = true;
    process.off('exit', atExit);
    killGroup(browser);
  };
  const atExit = (): void => {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.on('exit', atExit);
  browser.once('exit', () => {
    over = true;
    process.off('exit', atExit);
    rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  });
  browser.once('error', kill);
  return kill;
}

function killGroup(browser: ChildProcess): void {
  if (browser.pid === undefined) return;
  try {
    if (process.platform === 'win32') browser.kill('SIGKILL');
    else process.kill(-browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
}

interface PipeWire {
  ask(method: string, params: object, session?: string): Promise<Answer>;
  once(event: string, session: string): Promise<void>;
}

interface Waiting {
  readonly answered: (message: Message) => void;
  readonly failed: (error: Error) => void;
}

/** Messages are JSON, each ended by a zero byte: asked on file descriptor 3, answered on 4. */
function speak(browser: ChildProcess): PipeWire {
  const [, , , to, from] = browser.stdio;
  if (!(to instanceof Writable) || !(from instanceof Readable))
    throw new TypeError('the browser has no pipe');
  const asked = new Map<number, Waiting>();
  const awaited = new Map<string, Waiting[]>();
  let next = 0;
  let ended: Error | undefined;

  onMessages(from, (message) => {
    if (message.id !== undefined) {
      asked.get(message.id)?.answered(message);
      asked.delete(message.id);
      return;
    }
    const key = `${message.sessionId} ${message.method}`;
    for (const waiting of awaited.get(key) ?? []) waiting.answered(message);
    awaited.delete(key);
  });
  const end = (cause: Error | undefined): void => {
    ended = new Error('the browser ended', { cause });
    for (const waiting of [...asked.values(), ...[...awaited.values()].flat()]) waiting.failed(ended);
    asked.clear();
    awaited.clear();
  };
  browser.once('error', end);
  browser.once('exit', () => end(undefined));
  to.on('error', () => undefined);

  return {
    ask: (method, params, session) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = (next += 1);
        const answered = ({ result, error }: Message): void =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {});
        asked.set(id, { answered, failed: reject });
        return to.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
      }),
    once: (event, session) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const key = `${session} ${event}`;
        const waiting: Waiting = { answered: () => resolve(), failed: reject };
        return awaited.set(key, [...(awaited.get(key) ?? []), waiting]);
      }),
  };
}

/** A PDF comes as one message of megabytes in many pieces: they are joined once, when the zero byte is there. */
function onMessages(from: Readable, heard: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  from.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      pieces.push(data.subarray(start, end));
      const message: Message = JSON.parse(Buffer.concat(pieces).toString('utf8'));
      heard(message);
      pieces = [];
      start = end + 1;
    }
    if (start < data.length) pieces.push(data.subarray(start));
  });
}
