import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderFiles } from '../../src/node/files.ts';

/** As Windows has it while another program holds the file. */
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  rename: () => Promise.reject(Object.assign(new Error('rename'), { code: 'EPERM' })),
}));

test('a file that another program holds is said to be held, and nothing is left beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-held-'));
  const files = await folderFiles(folder);
  await expect(files.write('a.pdf', new Uint8Array([1]))).rejects.toMatchObject({
    code: 'EBUSY',
    path: join(files.root, 'a.pdf'),
  });
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
