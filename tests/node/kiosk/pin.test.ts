import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pinChecker, setPin } from '../../../src/node/kiosk/pin.ts';
import { folderFiles } from '../../../src/node/files.ts';
import type { Files } from '../../../src/services/host.ts';

async function stateFolder(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-pin-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folderFiles(folder);
}

let clock = Date.UTC(2027, 2, 8);
const now = (): Date => new Date(clock);

test('without a PIN nobody comes in; with one, who knows it', async () => {
  const state = await stateFolder();
  const check = await pinChecker(state, now);
  expect(await check('2468')).toEqual({ type: 'unset' });
  await setPin(state, '2468');
  expect(await check('2468')).toEqual({ type: 'right' });
  expect(await check('8642')).toEqual({ type: 'wrong', wait: 0 });
});

test('it is nowhere in the clear, and only its owner may read what is kept', async () => {
  const state = await stateFolder();
  await setPin(state, '86420975');
  expect(await readFile(join(state.root, 'pin.json'), 'utf8')).not.toContain('86420975');
  if (process.platform !== 'win32') expect((await stat(join(state.root, 'pin.json'))).mode & 0o077).toBe(0);
});

test('wrong tries make all wait, the right one too, and a restart does not help', async () => {
  const state = await stateFolder();
  await setPin(state, '2468');
  const check = await pinChecker(state, now);
  for (const pin of ['1111', '2222']) expect(await check(pin)).toEqual({ type: 'wrong', wait: 0 });
  expect(await check('3333')).toEqual({ type: 'wrong', wait: 30_000 });
  expect(await check('2468')).toEqual({ type: 'wait', wait: 30_000 });
  const restarted = await pinChecker(state, now);
  clock += 29_000;
  expect(await restarted('2468')).toEqual({ type: 'wait', wait: 1000 });
  clock += 1000;
  expect(await restarted('2468')).toEqual({ type: 'right' });
  expect(await restarted('1111')).toEqual({ type: 'wrong', wait: 0 });
});
