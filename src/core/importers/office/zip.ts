import { Inflate } from 'fflate/browser';
import { joinBytes, viewOf } from '../bytes.ts';
import { decodeAs } from '../encoding.ts';
import { Refusal } from '../refusal.ts';

/** Returns the unpacked bytes of a part by its path, or nothing where the archive has none. */
export type Archive = (path: string) => Uint8Array | undefined;

/** In bytes, unpacked: the largest part that is read, and all that are read of one file. Known reports stay under 5 MB. */
const LARGEST_PART = 32_000_000;
const LARGEST_ARCHIVE = 64_000_000;

/** Signatures and offsets after APPNOTE 6.3.10 (PKWARE), 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/**
 * Opens an archive by its directory. Parts are unpacked only when asked for, in steps, and no further than the bounds,
 * whatever sizes the archive declares.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = directoryOf(bytes);
  let left = LARGEST_ARCHIVE;
  return (path) => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    const part = unpack(bytes, entry, Math.min(LARGEST_PART, left));
    left -= part.length;
    return part;
  };
}

function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refusal('file-damaged');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const path = decodeAs('utf-8', bytes.subarray(at + 46, at + 46 + (name ?? 0)));
    entries.set(path.replaceAll('\\', '/').replace(/^\//, ''), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal('file-damaged');
}

function unpack(bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  const view = viewOf(bytes);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) {
    throw new Refusal('file-damaged');
  }
  if ((entry.flags & 1) === 1) throw new Refusal('file-locked');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return within(packed, most);
  if (entry.method !== 8) throw new Refusal('file-damaged');
  return inflate(packed, most);
}

/** 16 kB at a time: deflate grows at most 1032-fold, so that a step past the bound stays small. */
const STEP = 16_384;

/** Unpacks deflated bytes; refuses to go past `most`. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > most) throw new Refusal('file-swells', { most: most / 1e6 });
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file-damaged');
  }
  return joinBytes(pieces);
}

function within(part: Uint8Array, most: number): Uint8Array {
  if (part.length > most) throw new Refusal('file-swells', { most: most / 1e6 });
  return part;
}
