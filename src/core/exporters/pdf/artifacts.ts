import { unzlibSync, zlibSync } from 'fflate/browser';
import { PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';

/** Operators of ISO 32000-1 Annex A, as the last word of a line. */
const BEGINS_PATH = /(?:^|\s)(?:m|re)$/;
const PAINTS_PATH = /(?:^|\s)(?:f|F|f\*|S|s|B|B\*|b|b\*)$/;
const ENDS_PATH = /(?:^|\s)n$/;
const PAINTS_AT_ONCE = /(?:^|\s)(?:Do|sh)$/;

/** Told of each page that was worked on. */
export type PageDone = (page: number, of: number) => Promise<void>;

/**
 * Marks what the browser drew without a tag (backgrounds, rules, art, ink) as artifacts, so that everything on a page is
 * either read out or left out on purpose (ISO 14289-1 §7.1).
 */
export async function markArtifacts(document: PDFDocument, pageDone: PageDone): Promise<void> {
  const pages = document.getPages();
  for (const [index, page] of pages.entries()) {
    await pageDone(index + 1, pages.length);
    const contents = page.node.Contents();
    const reference = page.node.get(PDFName.of('Contents'));
    if (!(contents instanceof PDFRawStream) || !(reference instanceof PDFRef)) continue;
    const drawn = latin1(unzlibSync(contents.getContents()));
    const bytes = zlibSync(bytesOf(withArtifacts(drawn)), { level: 9 });
    contents.dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
    document.context.assign(reference, PDFRawStream.of(contents.dict, bytes));
  }
}

/**
 * Returns a content stream of one operator a line with marks around whatever is painted outside of any. A path is marked
 * from its first line, since nothing may stand between its construction and its painting (§8.5.2).
 */
export function withArtifacts(content: string): string {
  const written: string[] = [];
  let depth = 0;
  let path: string[] | undefined;
  let isText = false;
  const artifact = (lines: readonly string[]): void => void written.push('/Artifact BMC', ...lines, 'EMC');
  for (const line of content.split('\n')) {
    if (/\b(?:BDC|BMC)$/.test(line)) depth++;
    else if (line === 'EMC') depth--;
    if (depth > 0 || line === 'EMC') {
      written.push(...(path ?? []), line);
      path = undefined;
    } else if (path) {
      path.push(line);
      if (isText ? line === 'ET' : PAINTS_PATH.test(line)) artifact(path);
      else if (isText || !ENDS_PATH.test(line)) continue;
      else written.push(...path);
      path = undefined;
    } else if (BEGINS_PATH.test(line) || line === 'BT') {
      path = [line];
      isText = line === 'BT';
    } else if (PAINTS_AT_ONCE.test(line)) artifact([line]);
    else written.push(line);
  }
  return [...written, ...(path ?? [])].join('\n');
}

const latin1 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return pieces.join('');
};

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};
