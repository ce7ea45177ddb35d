import type { Encoding, Outcome } from '../model.ts';
import type { SourceFile } from './importer.ts';
import { startsWith } from './signatures.ts';

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Returns the bytes as text, byte order mark off; what does not decode is �. */
export const decodeAs = (encoding: Encoding | 'latin1', bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes);

/** Returns the text (byte order mark off) and the encoding that it was found in, or why these bytes are no text. */
export function decode(file: SourceFile): Outcome<{ readonly text: string; readonly encoding: Encoding }> {
  const refuse = (code: string) => ({ ok: false, issue: { code, values: { file: file.name } } }) as const;
  const encoding = detect(file.bytes);
  if (encoding === undefined) return refuse('file-binary');
  const text = decodeAs(encoding, file.bytes);
  if (text.trim() === '') return refuse('file-blank');
  return { ok: true, value: { text, encoding }, issues: [] };
}

/**
 * By byte order mark, then by where the zero bytes stand, then by what decodes without fault, then by what decodes with
 * few; nothing for what is no text.
 */
function detect(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const wide = detectWide(bytes);
  if (wide) return wide;
  if (bytes.includes(0)) return undefined;
  if (decodesAs('utf-8', bytes)) return 'utf-8';
  if (decodesAs('gb18030', bytes) && readsAsChinese(decodeAs('gb18030', bytes))) return 'gb18030';
  return (['utf-8', 'gb18030'] as const).find((encoding) => nearlyDecodes(encoding, bytes));
}

/** The part of a text's characters that may be damaged before it is no text any more. */
const MOST_DAMAGE = 0.01;

/** Whether all but a few characters decode, as of a file that was cut within one. */
function nearlyDecodes(encoding: Encoding, bytes: Uint8Array): boolean {
  const text = decodeAs(encoding, bytes);
  const damaged = text.match(/[\ufffd\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  const few = damaged <= Math.max(1, text.length * MOST_DAMAGE);
  return few && /\p{Script=Han}/u.test(text) && readsAsChinese(text);
}

/** Characters that every report is full of, simplified and traditional: 17 % and more of those of 29 reports. */
const USUAL = /[的年和发發展市全工作建设設经經济濟新大人民中国國一二三上在是生产產业業政府]/g;

/**
 * Whether a text is Chinese and not another encoding taken for GB 18030, which most two-byte encodings decode as: Big5,
 * Shift JIS and the EUC codes give rare characters, and next to none of the usual ones.
 */
function readsAsChinese(text: string): boolean {
  const characters = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return characters < 40 || (text.match(USUAL)?.length ?? 0) >= characters * 0.02;
}

/** UTF-16 without a mark: the order of bytes in which nearly all characters are those of a Chinese report. */
function detectWide(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return undefined;
  const head = bytes.subarray(0, 65_536);
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    if (!decodesAs(encoding, bytes)) return false;
    const text = decodeAs(encoding, head);
    const usual = text.match(/[\t\n\r -~\u2010-\u203b\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
    return usual >= text.length * 0.95;
  });
}

/** Whether the bytes are text of this encoding without a fault. */
export function decodesAs(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
}
