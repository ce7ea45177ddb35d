/** What a file is by its bytes, whatever its name says: one of the importers, or a kind that is refused with its sentence. */
export type Signature = 'docx' | 'xlsx' | 'xls' | 'pdf' | 'doc' | 'protected' | 'archive' | 'compound';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: Office to 2003, and protected files of any Office ([MS-CFB] §2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Returns what the bytes are; nothing for text. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  if (startsWith(bytes, ZIP)) {
    if (contains(bytes, ascii('word/'))) return 'docx';
    return contains(bytes, ascii('xl/')) ? 'xlsx' : 'archive';
  }
  if (startsWith(bytes, COMPOUND)) {
    if (contains(bytes, wide('EncryptedPackage'))) return 'protected';
    if (contains(bytes, wide('WordDocument'))) return 'doc';
    return contains(bytes, wide('Workbook')) || contains(bytes, wide('Book')) ? 'xls' : 'compound';
  }
  return startsWith(bytes, PDF) ? 'pdf' : undefined;
}

/** Whether text begins as pages do: with a tag, after marks of order and blanks. In any encoding. */
export function isMarkup(bytes: Uint8Array): boolean {
  const marks = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 9, 10, 13, 32]);
  const first = bytes.findIndex((byte) => !marks.has(byte));
  const head = String.fromCharCode(...bytes.subarray(first, first + 64).filter((byte) => byte !== 0));
  return /^<(?:!doctype|!--|[a-z][a-z1-6]*[\s>/])/i.test(head);
}

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** Names in a compound file are UTF-16, low byte first. */
const wide = (text: string): readonly number[] => ascii(text).flatMap((code) => [code, 0]);

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
