import type { Importer } from './importer.ts';

/** Comma-separated values (RFC 4180), and with the delimiters that programs write instead. */
export const csv: Importer = {
  name: 'csv',
  extensions: ['.csv'],
  largest: 50_000_000,
  apart: true,
  read: async (file) => (await import('./sheets/delimited.ts')).readDelimited(file),
};

/** Tab-separated values, as copied out of a sheet. */
export const tsv: Importer = {
  name: 'tsv',
  extensions: ['.tsv', '.tab'],
  largest: 50_000_000,
  apart: true,
  read: async (file) => (await import('./sheets/delimited.ts')).readDelimited(file, '\t'),
};
