import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { waitLeft } from '../../core/kiosk/pin.ts';
import type { Files } from '../../services/host.ts';
import type { PinAnswer } from '../../services/supervisor.ts';

const PIN_FILE = 'pin.json';
const TRIES_FILE = 'pin-tries.json';

/** RFC 7914: 64 MB and a third of a second for each guess. */
const COST = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
const LENGTH = 32;

const kept = z.object({ salt: z.base64(), hash: z.base64() });
const tries = z.object({ count: z.number().int().min(0), last: z.number() });

/** Keeps a PIN, never in the clear. */
export async function setPin(state: Files, pin: string): Promise<void> {
  const salt = randomBytes(16);
  const hash = await hashOf(pin, salt);
  await write(state, PIN_FILE, { salt: salt.toString('base64'), hash: hash.toString('base64') });
  await chmod(join(state.root, PIN_FILE), 0o600);
  await write(state, TRIES_FILE, { count: 0, last: 0 });
}

/**
 * Returns what checks a PIN. A try is counted on the disk before it is looked at, so that ending the program does not make
 * guessing faster; tries come one after the other.
 */
export async function pinChecker(
  state: Files,
  now: () => Date,
): Promise<(pin: string) => Promise<PinAnswer>> {
  let known = (await read(state, TRIES_FILE, tries)) ?? { count: 0, last: 0 };
  let turn: Promise<unknown> = Promise.resolve();
  const check = async (pin: string): Promise<PinAnswer> => {
    const right = await read(state, PIN_FILE, kept);
    if (!right) return { type: 'unset' };
    const at = now().getTime();
    // A clock that was set back: the wait begins anew, once.
    if (known.last > at) known = { ...known, last: at };
    const wait = waitLeft(known, at);
    if (wait > 0) return { type: 'wait', wait };
    known = { count: known.count + 1, last: at };
    await write(state, TRIES_FILE, known).catch(() => undefined);
    const hash = await hashOf(pin, Buffer.from(right.salt, 'base64'));
    const expected = Buffer.from(right.hash, 'base64');
    if (hash.length !== expected.length || !timingSafeEqual(hash, expected)) {
      return { type: 'wrong', wait: waitLeft(known, at) };
    }
    known = { count: 0, last: 0 };
    await write(state, TRIES_FILE, known).catch(() => undefined);
    return { type: 'right' };
  };
  return (pin) => {
    const answer = turn.then(() => check(pin));
    turn = answer.catch(() => undefined);
    return answer;
  };
}

/** Whether there is a way out by PIN. */
export const hasPin = (state: Files): Promise<boolean> => state.exists(PIN_FILE);

const hashOf = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin, salt, LENGTH, COST, (error, hash) => (error ? reject(error) : resolve(hash)));
  });

const write = (state: Files, file: string, value: unknown): Promise<void> =>
  state.write(file, Buffer.from(`${JSON.stringify(value)}\n`));

/** Nothing where the file is missing or damaged. */
async function read<T>(state: Files, file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const bytes = await state.read(file).catch(() => new Uint8Array());
  try {
    return schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
