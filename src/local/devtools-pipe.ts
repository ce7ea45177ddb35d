import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

export type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** The way to a browser that was started with `--remote-debugging-pipe`. */
export interface DevToolsPipe {
  ask(method: string, params: object, session?: string): Promise<Answer>;
  once(event: string, session: string): Promise<void>;
}

interface Waiting {
  readonly answered: (message: Message) => void;
  readonly failed: (error: Error) => void;
}

/** Returns the way to a browser. Messages are JSON, each ended by a zero byte: asked on file descriptor 3, answered on 4. */
export function speak(browser: ChildProcess): DevToolsPipe {
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
