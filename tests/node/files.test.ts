import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderFiles, PathRefused } from '../../src/node/files.ts';
import type { Files } from '../../src/services/host.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = async (files: Files, path: string): Promise<string> =>
  new TextDecoder().decode(await files.read(path));

let folder: string;
let files: Files;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-files-'));
  files = await folderFiles(join(folder, 'decks'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

describe('files under the decks folder', () => {
  test('are written whole, replaced whole, and leave nothing behind', async () => {
    await files.write('zz/deck.json', bytes('one'));
    await files.write('zz/deck.json', bytes('two'));
    expect(await text(files, 'zz/deck.json')).toBe('two');
    expect(await readdir(join(files.root, 'zz'))).toEqual(['deck.json']);
  });

  test('are appended to', async () => {
    await files.append('zz/ink.jsonl', bytes('a\n'));
    await files.append('zz/ink.jsonl', bytes('b\n'));
    expect(await text(files, 'zz/ink.jsonl')).toBe('a\nb\n');
  });

  test('a write that fails leaves the old file as it was', async () => {
    await files.write('zz/deck.json', bytes('old'));
    await mkdir(join(files.root, 'zz/taken/inside'), { recursive: true });
    await expect(files.write('zz/taken', bytes('new'))).rejects.toMatchObject({
      path: join(files.root, 'zz/taken'),
    });
    expect(await text(files, 'zz/deck.json')).toBe('old');
    expect(await readdir(join(files.root, 'zz'))).toEqual(['deck.json', 'taken']);
  });

  test('a folder of files takes the place of the one before when all are written', async () => {
    await files.write('zz/图片/old.png', bytes('old'));
    const two = async function* () {
      yield { name: '1.png', bytes: bytes('one') };
      yield { name: '2.png', bytes: bytes('two!') };
    };
    expect(await files.writeFolder('zz/图片', two())).toEqual({ files: 2, bytes: 7 });
    expect(await readdir(join(files.root, 'zz/图片'))).toEqual(['1.png', '2.png']);
    expect(await readdir(join(files.root, 'zz'))).toEqual(['图片']);
  });

  test.each([
    ['cannot be made', 'b.png', new Error('cancelled')],
    ['has a name that leads elsewhere', '../b.png', undefined],
  ])('a folder of which one file %s leaves the one before, and nothing else', async (_what, name, error) => {
    await files.write('zz/图片/old.png', bytes('old'));
    const broken = async function* () {
      yield { name: 'a.png', bytes: bytes('one') };
      if (error) throw error;
      yield { name, bytes: bytes('two') };
    };
    await expect(files.writeFolder('zz/图片', broken())).rejects.toThrow(error ?? PathRefused);
    expect(await readdir(join(files.root, 'zz/图片'))).toEqual(['old.png']);
    expect(await readdir(join(files.root, 'zz'))).toEqual(['图片']);
  });

  test.each([
    '../out',
    'a/../../out',
    '/etc/passwd',
    'a//b',
    'a\\b',
    'C:x',
    'con',
    'zz/NUL.txt',
    'a ',
    'a.',
    './a',
    '',
  ])('“%s” is refused or is the folder itself', async (path) => {
    if (path === '') expect(await files.exists(path)).toBe(true);
    else await expect(files.exists(path)).rejects.toThrow(PathRefused);
  });

  test('a link that leads out of the folder is refused', async () => {
    await writeFile(join(folder, 'secret'), 'x');
    await symlink(join(folder, 'secret'), join(files.root, 'link'));
    await symlink(folder, join(files.root, 'up'));
    await expect(files.read('link')).rejects.toThrow(PathRefused);
    await expect(files.write('up/new', bytes('x'))).rejects.toThrow(PathRefused);
  });

  test('what is not there is empty or missing, not an error', async () => {
    expect(await files.list('nothing')).toEqual([]);
    expect(await files.exists('nothing/deck.json')).toBe(false);
  });
});
