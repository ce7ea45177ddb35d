import { viewOf } from '../bytes.ts';
import { decodeAs } from '../encoding.ts';

/** A record of a workbook stream, the records that continue it behind it ([MS-XLS] §2.1.4). */
export interface Record {
  readonly type: number;
  readonly at: number;
  readonly data: Uint8Array;
  readonly view: DataView;
  readonly continued: readonly Uint8Array[];
}

const CONTINUE = 0x3c;
export const BEGIN = 0x809;
export const END = 0x0a;

/** Yields the records from an offset on; a record that is cut off is the end. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<Record> {
  const view = viewOf(stream);
  const dataAt = (at: number): Uint8Array | undefined => {
    if (at + 4 > stream.length) return undefined;
    const end = at + 4 + view.getUint16(at + 2, true);
    return end > stream.length ? undefined : stream.subarray(at + 4, end);
  };
  let at = from;
  for (let data = dataAt(at); data; data = dataAt(at)) {
    const record = { type: view.getUint16(at, true), at, data, view: viewOf(data) };
    const continued: Uint8Array[] = [];
    at += 4 + data.length;
    for (let next = dataAt(at); next && view.getUint16(at, true) === CONTINUE; next = dataAt(at)) {
      continued.push(next);
      at += 4 + next.length;
    }
    yield { ...record, continued };
  }
}

/** Reads on over the ends of records. */
export interface Reader {
  readonly number: (bytes: 1 | 2 | 4) => number;
  readonly skip: (bytes: number) => void;
  /** Characters, of one byte or two each; a record that goes on with them says anew which (§2.5.293). */
  readonly characters: (count: number, wide: boolean) => string;
  readonly ended: () => boolean;
}

export function readerOf({ data, continued }: Record, from = 0): Reader {
  const pieces = [data, ...continued];
  let [piece, at] = [0, from];
  const here = (): Uint8Array => pieces[piece] ?? new Uint8Array();
  const step = (): void => {
    while (at >= here().length && piece < pieces.length) {
      at -= here().length;
      piece++;
    }
  };
  const byte = (): number => {
    step();
    return here()[at++] ?? 0;
  };
  const characters = (count: number, wide: boolean): string => {
    step();
    const size = wide ? 2 : 1;
    const fit = Math.min(count, Math.floor((here().length - at) / size));
    const text = decodeAs(wide ? 'utf-16le' : 'latin1', here().subarray(at, at + Math.max(fit, 0) * size));
    at += Math.max(fit, 0) * size;
    if (fit >= count || piece + 1 >= pieces.length) return text;
    piece++;
    at = 0;
    return text + characters(count - Math.max(fit, 0), (byte() & 1) === 1);
  };
  return {
    number: (bytes) =>
      Array.from({ length: bytes }, byte).reduce((sum, one, index) => sum + one * 256 ** index, 0),
    skip: (bytes) => {
      at += bytes;
    },
    characters,
    ended: () => {
      step();
      return piece >= pieces.length;
    },
  };
}

/** Reads a string with what hangs on it: runs of fonts, and how it is read aloud (XLUnicodeRichExtendedString, §2.5.293). */
export function readString(reader: Reader, lengthBytes: 1 | 2 = 2): string {
  const length = reader.number(lengthBytes);
  const flags = reader.number(1);
  const runs = (flags & 8) === 8 ? reader.number(2) : 0;
  const extra = (flags & 4) === 4 ? reader.number(4) : 0;
  const text = reader.characters(length, (flags & 1) === 1);
  reader.skip(runs * 4 + extra);
  return text;
}
