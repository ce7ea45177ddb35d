import type { Importer } from './importer.ts';
import { refusable } from './refusal.ts';

/** PDF files with text in them; scanned ones are refused. */
export const pdf: Importer = {
  name: 'pdf',
  extensions: ['.pdf'],
  largest: 100_000_000,
  apart: true,
  read: (file) => refusable(file, async () => (await import('./pdf/read.ts')).readPdf(file)),
};
