import { inflate } from '../office/zip.ts';
import { Refusal } from '../refusal.ts';

/** In bytes, unpacked: a stream of a page or a font, and all of them. Pictures are not unpacked, and not counted. */
const LARGEST_STREAM = 32_000_000;
const LARGEST_FILE = 256_000_000;

/** In bytes, packed: streams of old kinds of packing, that may grow by thousands, are short where they hold text. */
const LONGEST_OLD_STREAM = 64_000;

/**
 * Refuses a PDF whose streams unpack to far more than a report holds. They are unpacked in steps, so that the refusal
 * costs no more than the bound.
 */
export function refuseSwelling(bytes: Uint8Array): void {
  let left = LARGEST_FILE;
  for (const { head, packed } of streamsIn(bytes)) {
    if (/\/Subtype\s*\/Image/.test(head)) continue;
    if (/\/(?:LZW|LZWDecode|RunLengthDecode|RL)\b/.test(head) && packed.length > LONGEST_OLD_STREAM)
      throw tooLarge();
    if (/\[[^\]]*\/Fl(?:ateDecode)?\b[^\]]*\/Fl(?:ateDecode)?\b/.test(head)) throw tooLarge();
    if (isDeflated(packed)) left -= sizeOf(packed, Math.min(LARGEST_STREAM, left));
  }
}

const tooLarge = (): Refusal => new Refusal('file-swells', { most: LARGEST_STREAM / 1e6 });

interface Stream {
  /** The dictionary before it. */
  readonly head: string;
  readonly packed: Uint8Array;
}

/** In bytes: how far before a stream its dictionary may begin. */
const HEAD = 1_000;

function* streamsIn(bytes: Uint8Array): Generator<Stream> {
  let at = indexOf(bytes, 'stream', 0);
  while (at >= 0) {
    const end = indexOf(bytes, 'endstream', at + 6);
    if (end < 0) return;
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - HEAD), at));
    yield { head: head.slice(head.lastIndexOf(' obj') + 1), packed: bytes.subarray(start, end) };
    at = indexOf(bytes, 'stream', end + 9);
  }
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !codes.every((code, index) => bytes[at + index] === code))
    at = bytes.indexOf(first, at + 1);
  return at;
}

/** The two bytes at the head of a zlib stream (RFC 1950 §2.2). */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && ((first << 8) | second) % 31 === 0;

/** A stream that is damaged is left to the reader, which makes do with what comes before the damage. */
function sizeOf(packed: Uint8Array, most: number): number {
  try {
    return inflate(packed.subarray(2), most).length;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'file-swells') throw error;
    return 0;
  }
}
