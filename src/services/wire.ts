import type { z } from 'zod';
import type { Issue } from '../core/model.ts';
import { queueOf } from './queue.ts';

declare function queueMicrotask(run: () => void): void;

/** One way messages travel between a window and its host: a MessagePort, a WebSocket, a function call in tests. */
export interface Channel {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

export interface Call<Args extends readonly z.ZodType[], Result> {
  readonly mode: 'call';
  readonly args: Args;
  readonly result: Result;
}

export interface Stream<Args extends readonly z.ZodType[], Item> {
  readonly mode: 'stream';
  readonly args: Args;
  readonly result: Item;
}

/** A question with one answer. `result` is there for its type alone. */
export function call<const Args extends readonly z.ZodType[], Result>(
  args: Args,
  result: Result,
): Call<Args, Result> {
  return { mode: 'call', args, result };
}

/** A question with many answers, until the asker stops listening. */
export function stream<const Args extends readonly z.ZodType[], Item>(
  args: Args,
  result: Item,
): Stream<Args, Item> {
  return { mode: 'stream', args, result };
}

type Inputs<Args extends readonly z.ZodType[]> = { -readonly [K in keyof Args]: z.infer<Args[K]> };

/** What the contract's table means as functions: a promise for a call, an async iteration for a stream. */
export type Services<Contract> = {
  readonly [Name in keyof Contract]: Contract[Name] extends Call<infer Args, infer Result>
    ? (...args: Inputs<Args>) => Promise<Result>
    : Contract[Name] extends Stream<infer Args, infer Item>
      ? (...args: Inputs<Args>) => AsyncIterable<Item>
      : never;
};

type Table = Readonly<
  Record<string, Call<readonly z.ZodType[], unknown> | Stream<readonly z.ZodType[], unknown>>
>;

/** An error that the user caused, on its way to the window that asked. */
export class ServiceFault extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

type Asked =
  | { readonly ask: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly stop: number };
type Answered =
  | { readonly to: number; readonly value: unknown }
  | { readonly to: number; readonly item: unknown }
  | { readonly to: number; readonly done: true }
  | { readonly to: number; readonly issue: Issue };

const isMessage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

interface Waiting {
  readonly tell: (answer: Answered) => void;
  readonly lost: () => void;
}

/** Returns the services at the other end of a channel. What is open when the channel closes fails. */
export function connect<Contract extends Table>(contract: Contract, channel: Channel): Services<Contract> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let closed = false;
  channel.onMessage((message) => {
    if (isMessage(message) && typeof message['to'] === 'number')
      waiting.get(message['to'])?.tell(message as Answered);
  });
  channel.onClose(() => {
    closed = true;
    for (const one of waiting.values()) one.lost();
    waiting.clear();
  });
  const ask = (name: string, args: readonly unknown[], one: Waiting): number => {
    const number = ++last;
    if (closed) one.lost();
    else {
      waiting.set(number, one);
      channel.send({ ask: number, name, args } satisfies Asked);
    }
    return number;
  };
  const client = Object.entries(contract).map(([name, { mode }]) => [
    name,
    mode === 'call'
      ? (...args: unknown[]) => askOnce(args, (given, one) => ask(name, given, one), waiting)
      : (...args: unknown[]) =>
          askMany(
            args,
            (given, one) => ask(name, given, one),
            (number) => {
              waiting.delete(number);
              if (!closed) channel.send({ stop: number } satisfies Asked);
            },
          ),
  ]);
  return Object.fromEntries(client) as Services<Contract>;
}

type Ask = (args: readonly unknown[], one: Waiting) => number;

const wireLost = () => new ServiceFault({ code: 'wire-lost', values: {} });

function askOnce(args: readonly unknown[], ask: Ask, waiting: Map<number, Waiting>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const number: number = ask(args, {
      tell: (answer) => {
        waiting.delete(number);
        if ('issue' in answer) reject(new ServiceFault(answer.issue));
        else resolve('value' in answer ? answer.value : undefined);
      },
      lost: () => reject(wireLost()),
    });
  });
}

/** Items as they come; leaving the loop tells the other side to stop. */
function askMany(args: readonly unknown[], ask: Ask, stop: (number: number) => void): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]() {
      const items = queueOf(() => stop(number));
      const number: number = ask(args, {
        tell: (reply) => {
          if ('item' in reply) items.put(reply.item);
          else items.end('issue' in reply ? new ServiceFault(reply.issue) : undefined);
        },
        lost: () => queueMicrotask(() => items.end(wireLost())),
      });
      return items;
    },
  };
}

/** Answers what comes over a channel, until it closes. Only names of the contract are called, only with inputs of its types. */
export function answer<Contract extends Table>(
  contract: Contract,
  services: Services<Contract>,
  channel: Channel,
): void {
  const running = new Map<number, AsyncIterator<unknown>>();
  const say = (message: Answered): void => channel.send(message);
  channel.onMessage((message) => {
    if (!isMessage(message)) return;
    if (typeof message['stop'] === 'number') {
      void running.get(message['stop'])?.return?.();
      running.delete(message['stop']);
    } else if (typeof message['ask'] === 'number') {
      void run(message['ask'], message['name'], message['args']);
    }
  });
  channel.onClose(() => {
    for (const iterator of running.values()) void iterator.return?.();
    running.clear();
  });

  async function run(number: number, name: unknown, args: unknown): Promise<void> {
    try {
      const entry = typeof name === 'string' && Object.hasOwn(contract, name) ? contract[name] : undefined;
      if (!entry || typeof name !== 'string')
        throw new ServiceFault({ code: 'service-unknown', values: { name: String(name) } });
      const given = inputs(entry.args, args);
      const service = services[name as keyof Contract] as (...given: unknown[]) => unknown;
      if (entry.mode === 'call') return say({ to: number, value: await service(...given) });
      const iterator = (service(...given) as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      running.set(number, iterator);
      for (let step = await iterator.next(); !step.done; step = await iterator.next())
        say({ to: number, item: step.value });
      running.delete(number);
      say({ to: number, done: true });
    } catch (error) {
      running.delete(number);
      say({ to: number, issue: issueOf(error) });
    }
  }
}

function inputs(types: readonly z.ZodType[], args: unknown): readonly unknown[] {
  const given = Array.isArray(args) ? args : [];
  return types.map((type, index) => {
    const parsed = type.safeParse(given[index]);
    if (!parsed.success) throw new ServiceFault({ code: 'service-input', values: {} });
    return parsed.data;
  });
}

/** What the window is told of an error: the issue that the user caused; of our own mistakes nothing but that there was one. */
function issueOf(error: unknown): Issue {
  return error instanceof ServiceFault ? error.issue : { code: 'service-failed', values: {} };
}
