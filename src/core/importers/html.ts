import type { Importer } from './importer.ts';
import { refusable } from './refusal.ts';

/** Saved pages. */
export const html: Importer = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  largest: 20_000_000,
  apart: true,
  read: (file) => refusable(file, async () => (await import('./html/read.ts')).readPage(file)),
};
