import { decode } from './encoding.ts';
import type { Importer } from './importer.ts';
import { readMarked } from './markdown.ts';
import { mendedText } from './report.ts';

/** Plain text: headings are told by their numbers, articles by their titles; by # where they are marked so all the same. */
export const text: Importer = {
  name: 'text',
  extensions: ['.txt'],
  largest: 50_000_000,
  apart: false,
  read(file) {
    const decoded = decode(file);
    return decoded.ok ? readMarked(file.name, mendedText(decoded.value)) : decoded;
  },
};
