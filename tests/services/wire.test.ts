import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pack, unpack } from '../../src/services/codec.ts';
import { queueOf } from '../../src/services/queue.ts';
import { connect, forward } from '../../src/services/wire-client.ts';
import { answer } from '../../src/services/wire-server.ts';
import { call, ServiceFault, stream, type Channel, type Services } from '../../src/services/wire.ts';

const table = {
  add: call([z.number(), z.number()], 0),
  echo: call([z.instanceof(Uint8Array)], new Uint8Array()),
  count: stream([z.number()], 0),
  fails: call([z.enum(['issue', 'error'])], 0),
} as const;

/** Two ends of a wire that carries text, as a WebSocket does. */
function wire(): { readonly left: Channel; readonly right: Channel; readonly cut: () => void } {
  const listeners = { left: [] as ((m: unknown) => void)[], right: [] as ((m: unknown) => void)[] };
  const closers: (() => void)[] = [];
  const end = (own: 'left' | 'right', other: 'left' | 'right'): Channel => ({
    send: (message) => {
      const text = pack(message);
      queueMicrotask(() => listeners[other].forEach((listener) => listener(unpack(text))));
    },
    onMessage: (listener) => void listeners[own].push(listener),
    onClose: (listener) => void closers.push(listener),
  });
  return {
    left: end('left', 'right'),
    right: end('right', 'left'),
    cut: () => closers.forEach((close) => close()),
  };
}

const ended: string[] = [];
const services: Services<typeof table> = {
  add: async (a, b) => a + b,
  echo: async (bytes) => bytes,
  count: (to) => {
    const items = queueOf<number>(() => ended.push('left'));
    for (let number = 1; number <= to; number++) items.put(number);
    if (to < 5) items.end();
    return items;
  },
  fails: async (how) => {
    if (how === 'issue') throw new ServiceFault({ code: 'deck-missing', values: { deck: 'x' } });
    throw new Error('a secret of the machine');
  },
};

function joined() {
  const { left, right, cut } = wire();
  answer(table, services, right);
  return { client: connect(table, left), left, cut };
}

describe('the wire', () => {
  test('a question has its answer', async () => {
    expect(await joined().client.add(2, 3)).toBe(5);
  });

  test('bytes survive', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    expect(await joined().client.echo(bytes)).toEqual(bytes);
  });

  test('a stream has its items and its end', async () => {
    const items: number[] = [];
    for await (const item of joined().client.count(3)) items.push(item);
    expect(items).toEqual([1, 2, 3]);
  });

  test('leaving a stream that waits ends it on the other side', async () => {
    ended.length = 0;
    for await (const item of joined().client.count(7)) if (item === 7) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended).toEqual(['left']);
  });

  test('what the user caused crosses as it is, our own mistakes say nothing', async () => {
    const { client } = joined();
    await expect(client.fails('issue')).rejects.toMatchObject({
      issue: { code: 'deck-missing', values: { deck: 'x' } },
    });
    await expect(client.fails('error')).rejects.toMatchObject({
      issue: { code: 'service-failed', values: {} },
    });
  });

  test('names and inputs that are not in the contract are refused', async () => {
    const { left } = joined();
    const answers: unknown[] = [];
    left.onMessage((message) => answers.push(message));
    left.send({ ask: 90, name: 'constructor', args: [] });
    left.send({ ask: 91, name: 'add', args: ['2', {}] });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(answers).toEqual([
      { to: 90, issue: { code: 'service-unknown', values: { name: 'constructor' } } },
      { to: 91, issue: { code: 'service-input', values: {} } },
    ]);
  });

  test('when the wire is cut, what is open fails', async () => {
    const { client, cut } = joined();
    const items = client.count(7)[Symbol.asyncIterator]();
    await items.next();
    const asked = client.add(1, 1);
    cut();
    await expect(asked).rejects.toMatchObject({ issue: { code: 'wire-lost' } });
    const toTheEnd = async (): Promise<void> => {
      for (let step = await items.next(); !step.done;) step = await items.next();
    };
    await expect(toTheEnd()).rejects.toMatchObject({ issue: { code: 'wire-lost' } });
    await expect(client.add(1, 1)).rejects.toMatchObject({ issue: { code: 'wire-lost' } });
  });

  test('a client is not a promise', async () => {
    const { client } = joined();
    expect(await Promise.resolve(client)).toBe(client);
  });
});

test('services are forwarded to whichever connection there is when they are asked', async () => {
  let current = joined().client;
  const client = forward(table, async () => current);
  expect(await client.add(1, 2)).toBe(3);
  current = { ...joined().client, add: async () => 42 };
  expect(await client.add(1, 2)).toBe(42);
  const counted: number[] = [];
  for await (const number of client.count(3)) counted.push(number);
  expect(counted).toEqual([1, 2, 3]);
  await expect(client.fails('issue')).rejects.toMatchObject({ issue: { code: 'deck-missing' } });
});

describe('a packed message', () => {
  test('without bytes is text, with bytes it is text and bytes behind it', () => {
    expect(pack({ to: 1, value: '数据' })).toBe('{"to":1,"value":"数据"}');
    const message = { to: 1, value: { fonts: [Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)] } };
    const packed = pack(message);
    expect(packed).toBeInstanceOf(Uint8Array);
    expect(unpack(packed)).toEqual(message);
  });

  test('is read wherever it stands in memory', () => {
    const packed = pack({ value: Uint8Array.of(7, 8, 9) });
    if (typeof packed === 'string') throw new Error('no bytes');
    const within = new Uint8Array(packed.length + 3);
    within.set(packed, 3);
    expect(unpack(within.subarray(3))).toEqual({ value: Uint8Array.of(7, 8, 9) });
  });

  test.each([
    ['no text', new Uint8Array([1, 2])],
    ['a length beyond its end', new Uint8Array([255, 255, 0, 0, 123, 125])],
    ['bytes beyond its end', cut(pack({ value: new Uint8Array(10) }))],
    ['text that is none', 'x'],
  ])('with %s is refused', (_what, packed) => {
    expect(() => unpack(packed)).toThrow();
  });
});

function cut(packed: string | Uint8Array): string | Uint8Array {
  return packed.slice(0, -1);
}

test('a stream that is asked for over a wire is left at once, also while nothing comes', async () => {
  let left = 0;
  const silent: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise<never>(() => undefined),
      return: async () => {
        left += 1;
        return { done: true, value: undefined };
      },
    }),
  };
  const one = { listen: stream([], '') };
  const { listen } = forward(one, async () => ({ listen: () => silent }));
  const items = listen()[Symbol.asyncIterator]();
  void items.next();
  await items.return?.();
  expect(left).toBe(1);
});
