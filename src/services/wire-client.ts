import { later, queueOf } from './queue.ts';
import {
  isMessage,
  ServiceFault,
  type Answered,
  type Asked,
  type Channel,
  type Services,
  type Table,
} from './wire.ts';

declare function queueMicrotask(run: () => void): void;

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

/** Returns the services of whichever connection there is when they are asked; `now` waits for one. */
export function forward<Contract extends Table>(
  contract: Contract,
  now: () => Promise<Services<Contract>>,
): Services<Contract> {
  type Asking = (...args: unknown[]) => unknown;
  const service = async (name: string): Promise<Asking> => (await now())[name as keyof Contract] as Asking;
  const client = Object.entries(contract).map(([name, { mode }]) => [
    name,
    mode === 'call'
      ? async (...args: unknown[]) => (await service(name))(...args)
      : (...args: unknown[]) => later(async () => (await service(name))(...args) as AsyncIterable<unknown>),
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
