import type { Importer } from './importer.ts';
import { refusable } from './refusal.ts';

/** Word documents (ECMA-376), of Word 2007 and later and of WPS. */
export const docx: Importer = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  largest: 100_000_000,
  apart: true,
  read: (file) =>
    refusable(file, async () => {
      const { openArchive } = await import('./office/zip.ts');
      const { readWord } = await import('./word/document.ts');
      const { readDocument } = await import('./document.ts');
      return readDocument(file, readWord(openArchive(file.bytes)));
    }),
};
