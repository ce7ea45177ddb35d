import { joinBytes, viewOf } from '../bytes.ts';
import { decodeAs } from '../encoding.ts';
import { Refusal } from '../refusal.ts';

/** Numbers from here on are no sectors: a chain ends at any of them ([MS-CFB] §2.1). */
const NO_SECTOR = 0xfffffffa;
const HEADER = 512;
const ENTRY = 128;
/** In the header: the first sectors of the allocation table, of which 109 are listed there (§2.2). */
const LISTED_AT = 76;
const LISTED = 109;

interface CompoundFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** In bytes. */
  readonly sector: number;
  /** For each sector the next of its chain. */
  readonly next: readonly number[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The type of the entry that holds the mini stream, in whose sectors short streams lie (§2.6.1). */
const ROOT = 5;

/** Returns the bytes of a stream of a compound file ([MS-CFB]), by its name; nothing where there is none. */
export function streamIn(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const file = openFile(bytes);
  const entries = entriesOf(file);
  const entry = entries.find((one) => one.name === name);
  if (!entry) return undefined;
  if (entry.size >= file.view.getUint32(56, true)) return read(file, entry.start).subarray(0, entry.size);
  const root = entries.find(({ type }) => type === ROOT);
  return root && readMini(file, root, entry);
}

function openFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) throw new Refusal('file-damaged');
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Refusal('file-damaged');
  const file = { bytes, view, sector: 1 << shift };
  return { ...file, next: tableSectors(file).flatMap((sector) => numbersIn(file, sector)) };
}

type Unchained = Omit<CompoundFile, 'next'>;

/** The sectors of the allocation table: those listed in the header, then those in a chain of lists (§2.5). */
function tableSectors(file: Unchained): readonly number[] {
  const { view } = file;
  const most = sectorsOf(file);
  const listed = Array.from({ length: LISTED }, (_, index) => view.getUint32(LISTED_AT + index * 4, true));
  let list = view.getUint32(68, true);
  for (let lists = 0; list < NO_SECTOR && lists <= most; lists++) {
    const numbers = numbersIn(file, list);
    list = numbers.at(-1) ?? NO_SECTOR;
    listed.push(...numbers.slice(0, -1));
  }
  return listed.filter((sector) => sector < NO_SECTOR).slice(0, most);
}

const sectorsOf = ({ bytes, sector }: Unchained): number => Math.ceil(bytes.length / sector);

/** The header takes the place of a sector. */
const sectorAt = ({ bytes, sector }: Unchained, number: number): Uint8Array =>
  bytes.subarray((number + 1) * sector, (number + 2) * sector);

function numbersIn(file: Unchained, sector: number): readonly number[] {
  const bytes = sectorAt(file, sector);
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

/** The sectors of a chain; one that goes round is damaged. */
function chainFrom(next: readonly number[], start: number): readonly number[] {
  const chain: number[] = [];
  for (let sector = start; sector < NO_SECTOR; sector = next[sector] ?? NO_SECTOR) {
    if (chain.length > next.length) throw new Refusal('file-damaged');
    chain.push(sector);
  }
  return chain;
}

function read(file: CompoundFile, start: number): Uint8Array {
  return joinBytes(chainFrom(file.next, start).map((sector) => sectorAt(file, sector)));
}

function readMini(file: CompoundFile, root: Entry, entry: Entry): Uint8Array {
  const mini = read(file, root.start);
  const next = chainFrom(file.next, file.view.getUint32(60, true)).flatMap((sector) =>
    numbersIn(file, sector),
  );
  const pieces = chainFrom(next, entry.start).map((sector) => mini.subarray(sector * 64, (sector + 1) * 64));
  return joinBytes(pieces).subarray(0, entry.size);
}

function entriesOf(file: CompoundFile): readonly Entry[] {
  const directory = read(file, file.view.getUint32(48, true));
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY;
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: decodeAs('utf-16le', directory.subarray(at, at + length)),
      type: directory[at + 66] ?? 0,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}
