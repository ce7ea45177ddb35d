import { zlibSync } from 'fflate/browser';

/** WOFF 1.0 §3 and §4: sizes of the header, of an entry of the directory there, and of one in an OpenType file. */
const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const SIGNATURE = 0x774f4646;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly length: number;
  /** Compressed, or as it is where that is no smaller (§5). */
  readonly data: Uint8Array;
}

/** Returns a TrueType file as WOFF 1.0 (W3C Recommendation, 2012): the same tables, each compressed; about two thirds of the size. */
export function woffOf(sfnt: Uint8Array): Uint8Array {
  const font = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const tables = tablesOf(font, sfnt);
  const sizes = tables.map(({ data }) => padded(data.length));
  const total = HEADER + ENTRY * tables.length + sizes.reduce((sum, size) => sum + size, 0);
  const woff = new Uint8Array(total);
  const view = new DataView(woff.buffer);
  const plain = SFNT_HEADER + tables.reduce((sum, { length }) => sum + SFNT_ENTRY + padded(length), 0);
  writeHeader(view, { flavor: font.getUint32(0), total, count: tables.length, plain });
  let at = HEADER + ENTRY * tables.length;
  for (const [index, { tag, checksum, length, data }] of tables.entries()) {
    const entry = HEADER + ENTRY * index;
    for (const [field, value] of [tag, at, data.length, length, checksum].entries())
      view.setUint32(entry + 4 * field, value);
    woff.set(data, at);
    at += padded(data.length);
  }
  return woff;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function tablesOf(font: DataView, sfnt: Uint8Array): readonly Table[] {
  return Array.from({ length: font.getUint16(4) }, (_, index) => {
    const entry = SFNT_HEADER + SFNT_ENTRY * index;
    const offset = font.getUint32(entry + 8);
    const length = font.getUint32(entry + 12);
    const own = sfnt.subarray(offset, offset + length);
    const packed = zlibSync(own);
    return {
      tag: font.getUint32(entry),
      checksum: font.getUint32(entry + 4),
      length,
      data: packed.length < length ? packed : own,
    };
  });
}

interface Header {
  readonly flavor: number;
  readonly total: number;
  readonly count: number;
  /** The size of the OpenType file that comes of it. */
  readonly plain: number;
}

/** What follows (version, metadata, private data) is zero: there is none. */
function writeHeader(view: DataView, { flavor, total, count, plain }: Header): void {
  view.setUint32(0, SIGNATURE);
  view.setUint32(4, flavor);
  view.setUint32(8, total);
  view.setUint16(12, count);
  view.setUint32(16, plain);
}
