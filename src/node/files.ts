import { constants, lstat, mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { NamedFile } from '../core/exporters/exporter.ts';
import type { Files } from '../services/host.ts';

/** A path that would leave the folder, or that some system reads as something else than a file in it. */
export class PathRefused extends Error {}

/** Names that Windows reads as devices, whatever their ending (Microsoft, “Naming Files, Paths, and Namespaces”). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Waits between tries to rename while a virus scanner or a sync program holds the file, in ms. */
const PAUSES = [20, 60, 180, 500] as const;

/** The files under a folder, which is made where it is missing. */
export async function folderFiles(folder: string): Promise<Files> {
  await makeFolder(folder);
  const root = await realpath(folder);
  const inside = (path: string): Promise<string> => confined(root, path);
  return {
    root,
    list: async (path) => readdir(await inside(path)).catch(emptyWhereMissing),
    read: async (path) => new Uint8Array(await readFile(await inside(path))),
    write: async (path, bytes) => replace(await inside(path), bytes),
    writeFolder: async (path, files) => replaceFolder(await inside(path), files),
    append: async (path, bytes) => appendTo(await inside(path), bytes),
    move: async (from, to) => moveTo(await inside(from), await inside(to)),
    exists: async (path) => present(await inside(path)),
    changed: async (path) => (await lstat(await inside(path))).mtime.toISOString(),
  };
}

/** Returns the absolute path; refuses what leaves the folder by name or through a link. */
async function confined(root: string, path: string): Promise<string> {
  const parts = path === '' ? [] : path.split('/');
  const wrong = parts.some(
    (part) =>
      part === '' ||
      part === '.' ||
      part === '..' ||
      /[\\:*?"<>|\u0000-\u001f]/.test(part) ||
      /[. ]$/.test(part) ||
      DEVICE.test(part),
  );
  if (wrong) throw new PathRefused(path);
  const full = resolve(root, ...parts);
  const real = await nearestReal(full);
  if (real !== root && !real.startsWith(root + sep)) throw new PathRefused(path);
  return full;
}

/** The real path of the file, or of the nearest folder above it that is there. */
async function nearestReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    if (await isLink(path)) throw new PathRefused(path);
    return nearestReal(dirname(path));
  }
}

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );

/** Beside what it becomes, under a name that no other process and no other write has. */
const temporaryBeside = (path: string): string =>
  join(dirname(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.part`);

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = temporaryBeside(path);
  try {
    await writeNew(temporary, bytes);
    await renamePatiently(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw naming(error, path);
  }
  await syncFolder(dirname(path));
}

async function replaceFolder(
  path: string,
  files: AsyncIterable<NamedFile>,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const temporary = temporaryBeside(path);
  const written = { files: 0, bytes: 0 };
  try {
    await makeFolder(temporary);
    for await (const { name, bytes } of files) {
      await writeNew(await confined(temporary, name), bytes);
      written.files++;
      written.bytes += bytes.length;
    }
    await changePlaces(temporary, path);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw codeOf(error) === '' ? error : naming(error, path);
  }
  await syncFolder(dirname(path));
  return written;
}

/** A folder cannot be renamed over another: the old one steps aside first, and comes back where the new one cannot come. */
async function changePlaces(temporary: string, path: string): Promise<void> {
  if (!(await present(path))) return renamePatiently(temporary, path);
  const aside = temporaryBeside(path);
  await renamePatiently(path, aside);
  try {
    await renamePatiently(temporary, path);
  } catch (error) {
    await rename(aside, path);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** The error names the file that was meant, not the temporary one. */
const naming = (error: unknown, path: string): unknown =>
  error instanceof Error ? Object.assign(error, { path }) : error;

/** With `recursive`, Node says ENOENT of a disk that may only be read (nodejs/node#47098); without, it says EROFS. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    if (!(await present(dirname(path)))) await makeFolder(dirname(path));
    await mkdir(path);
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!/^(?:EPERM|EBUSY|EACCES)$/.test(codeOf(error))) throw error;
      await new Promise((go) => setTimeout(go, pause));
    }
  }
  try {
    await rename(from, to);
  } catch (error) {
    // The folder took the temporary file, so it is the file itself that another program holds (Windows says EPERM or EACCES of it).
    throw /^(?:EPERM|EACCES)$/.test(codeOf(error))
      ? Object.assign(new Error('held'), { code: 'EBUSY' })
      : error;
  }
}

/** A rename is on the disk when its folder is; Windows cannot open folders and needs it not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function appendTo(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const file = await open(path, 'a');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveTo(from: string, to: string): Promise<void> {
  if (await present(to)) throw Object.assign(new Error('in the way'), { code: 'EEXIST', path: to });
  await makeFolder(dirname(to));
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
}

const present = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );

function emptyWhereMissing(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
const isMissing = (error: unknown): boolean => /^(?:ENOENT|ENOTDIR)$/.test(codeOf(error));
