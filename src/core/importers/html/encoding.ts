import type { Encoding, Outcome } from '../../model.ts';
import { decode, decodeAs, decodesAs } from '../encoding.ts';
import type { SourceFile } from '../importer.ts';

/** The names that pages give to the encodings of Chinese (WHATWG Encoding §4.2), and ours for each. */
const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/** In bytes: where a page has to have said its encoding (HTML §4.2.5.4). Pages of Office say it later. */
const HEAD = 4096;

/**
 * Decodes a page: by byte order mark; as UTF-8 where it is that without fault, since no other encoding looks so; as it
 * says of itself where that decodes; else by what does. A page that is right but for a few bytes is read as it says,
 * those bytes as �.
 */
export function decodePage(
  file: SourceFile,
): Outcome<{ readonly text: string; readonly encoding: Encoding }> {
  const { bytes } = file;
  const head = decodeAs('latin1', bytes.subarray(0, HEAD));
  const named = NAMES[/charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? ''];
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef;
  const isOther = named !== undefined && !marked && !decodesAs('utf-8', bytes);
  if (isOther && decodesAs(named, bytes)) {
    return { ok: true, value: { text: decodeAs(named, bytes), encoding: named }, issues: [] };
  }
  const found = decode(file);
  if (found.ok || named === undefined || found.issue.code !== 'file-binary') return found;
  return { ok: true, value: { text: decodeAs(named, bytes), encoding: named }, issues: [] };
}
