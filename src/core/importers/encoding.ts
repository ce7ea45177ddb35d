import type { Encoding, Outcome } from '../model.ts';
import type { SourceFile } from './importer.ts';

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The largest report that is read; the longest known collection of reports is 10 MB. */
export const LARGEST_REPORT = 50_000_000;

const MAGIC: readonly (readonly [code: string, bytes: readonly number[]])[] = [
  ['file-is-office', [0x50, 0x4b, 0x03, 0x04]],
  ['file-is-protected', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['file-is-pdf', [0x25, 0x50, 0x44, 0x46]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Returns the text (byte order mark off) and the encoding that it was found in, or why these bytes are no text. */
export function decode(file: SourceFile): Outcome<{ readonly text: string; readonly encoding: Encoding }> {
  const refuse = (code: string, values: Record<string, string | number> = {}) =>
    ({ ok: false, issue: { code, values: { file: file.name, ...values } } }) as const;
  const { bytes } = file;
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > LARGEST_REPORT) {
    return refuse('file-too-large', { size: Math.round(bytes.length / 1e6), most: LARGEST_REPORT / 1e6 });
  }
  for (const [code, magic] of MAGIC) if (startsWith(bytes, magic)) return refuse(code);
  const encoding = detect(bytes);
  if (encoding === undefined) return refuse('file-binary');
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return refuse('file-blank');
  return { ok: true, value: { text, encoding }, issues: [] };
}

/** By byte order mark, then by where the zero bytes stand, then by what decodes without fault; nothing for what is no text. */
function detect(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const wide = detectWide(bytes);
  if (wide) return wide;
  if (bytes.includes(0)) return undefined;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  if (decodes(bytes, 'gb18030')) return 'gb18030';
  return undefined;
}

/** UTF-16 without a mark: the order of bytes in which nearly all characters are those of a Chinese report. */
function detectWide(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const head = bytes.subarray(0, 65_536);
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    if (!decodes(bytes, encoding)) return false;
    const text = new TextDecoder(encoding).decode(head);
    const usual = text.match(/[\t\n\r -~\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
    return usual >= text.length * 0.95;
  });
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}
