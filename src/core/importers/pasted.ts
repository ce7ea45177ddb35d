import type { SourceFile } from './importer.ts';
import { isMarkup, signatureOf } from './signatures.ts';

/**
 * Returns what came without a name, pasted or piped, as a file whose name ends as its kind has it: markup is a page,
 * other text is read for marks of headings and without them as plain.
 */
export function pasted(name: string, bytes: Uint8Array): SourceFile {
  const kind = signatureOf(bytes) ?? (isMarkup(bytes) ? 'html' : 'md');
  return { name: `${name}.${kind}`, bytes };
}
