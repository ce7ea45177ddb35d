import { readReport } from '../../src/core/importers/index.ts';
import type { Face } from '../../src/core/typography/typesetter.ts';
import { fontReader } from '../../src/node/fonts.ts';
import { subsetFonts } from '../../src/node/subset.ts';
import type { Files, Host } from '../../src/services/host.ts';

/** A machine in memory: its files, what it printed, and a disk that can be made to refuse. */
export interface MemoryHost extends Host {
  readonly stored: Map<string, Uint8Array>;
  /** `tears`: an append writes so many of its lines, the last in part, and is refused; `slow`: it takes so many ms to look for a file. */
  readonly disk: { refuses?: string; unreadable?: string; tears?: number; slow?: number };
  readonly printed: string[];
}

export function memoryHost(): MemoryHost {
  const stored = new Map<string, Uint8Array>();
  const disk: MemoryHost['disk'] = {};
  const printed: string[] = [];
  const font: (face: Face) => Promise<Uint8Array> = fontReader();
  const check = (): void => {
    if (disk.refuses) throw Object.assign(new Error(disk.refuses), { code: disk.refuses });
  };
  const decks: Files = {
    root: '/decks',
    list: async (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const names = [...stored.keys()]
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)];
    },
    read: async (path) => {
      if (path === disk.unreadable) throw Object.assign(new Error(path), { code: 'EACCES' });
      return stored.get(path) ?? Promise.reject(Object.assign(new Error(path), { code: 'ENOENT' }));
    },
    write: async (path, bytes) => {
      check();
      stored.set(path, bytes);
    },
    writeFolder: async (path, files) => {
      const kept: (readonly [string, Uint8Array])[] = [];
      for await (const { name, bytes } of files) kept.push([`${path}/${name}`, bytes]);
      check();
      for (const [name, bytes] of kept) stored.set(name, bytes);
      return { files: kept.length, bytes: kept.reduce((sum, [, { length }]) => sum + length, 0) };
    },
    append: async (path, bytes) => {
      check();
      const taken = disk.tears === undefined ? bytes : bytes.subarray(0, tornAt(bytes, disk.tears));
      stored.set(path, new Uint8Array([...(stored.get(path) ?? []), ...taken]));
      if (disk.tears !== undefined) throw Object.assign(new Error('torn'), { code: 'ENOSPC' });
    },
    move: async (from, to) => {
      check();
      const moved = [...stored].filter(([path]) => path === from || path.startsWith(`${from}/`));
      for (const [path, bytes] of moved) {
        stored.delete(path);
        stored.set(to + path.slice(from.length), bytes);
      }
    },
    exists: async (path) => {
      if (disk.slow !== undefined) await new Promise((resolve) => setTimeout(resolve, disk.slow));
      return [...stored.keys()].some((one) => one === path || one.startsWith(`${path}/`));
    },
    changed: async () => '2026-11-24T09:30:00.000Z',
  };
  return {
    stored,
    disk,
    printed,
    decks,
    font,
    readReport,
    subset: (characters) => subsetFonts(font, characters),
    viewer: async () => ({ code: '', hash: 'sha256-' }),
    printer: {
      print: async (document) => {
        printed.push(document.html);
        return new Uint8Array();
      },
      async *draw() {
        // Nothing is drawn in memory.
      },
      measure: async () => [],
    },
    openWindow: async () => undefined,
    reveal: async () => undefined,
    keepAwake: () => undefined,
    now: () => new Date('2026-11-24T09:30:00Z'),
  };
}

/** Where so many lines end; a part of a line ends within it. */
function tornAt(bytes: Uint8Array, lines: number): number {
  let end = 0;
  for (let line = 1; line <= lines; line++) end = bytes.indexOf(10, end) + 1;
  return end + Math.floor((lines % 1) * 20);
}
